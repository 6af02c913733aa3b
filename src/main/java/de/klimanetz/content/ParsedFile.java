package de.klimanetz.content;

import de.klimanetz.asciidoc.Converter;
import de.klimanetz.model.Body;
import de.klimanetz.model.Common;
import de.klimanetz.problem.Problems;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;

/**
 * A file of an editor whose header and body have been read: what {@link ItemReader}s make items of.
 *
 * @param facts the values of the header
 * @param lookups to be asked for everything of other files
 * @param folder {@code content/}
 * @param zone of the site
 * @param problems takes what is wrong with the file
 */
public record ParsedFile(
        Source source, Common common, Facts facts, Lookups lookups, Path folder, ZoneId zone, Problems problems) {

    /** Reads header and body; nothing when the header does not hold against the schema. */
    public static Optional<ParsedFile> read(
            Source source,
            Schema schema,
            Converter converter,
            Lookups lookups,
            Path folder,
            ZoneId zone,
            Problems problems) {
        Pictures pictures = new Pictures(lookups, problems);
        Body body = new BodyReader(converter, schema, lookups, pictures, problems).read(source);
        return new FactsReader(schema, new References(lookups, problems), problems)
                .read(source)
                .map(facts -> {
                    Common common = new CommonReader(pictures, problems).read(source, facts, body);
                    return new ParsedFile(source, common, facts, lookups, folder, zone, problems);
                });
    }

    public Body body() {
        return common.text().body();
    }
}
