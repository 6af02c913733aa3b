package de.klimanetz.content;

import de.klimanetz.asciidoc.Converter;
import de.klimanetz.model.Body;
import de.klimanetz.model.Common;
import de.klimanetz.problem.Problems;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;

/**
 * A content file with parsed header and body: the input of an {@link ItemReader}.
 *
 * @param facts attribute values of the header
 * @param lookups the only access to other files, so that dependencies are recorded
 * @param folder {@code content/}
 * @param zone time zone of the site
 * @param problems receives the findings of the file
 */
public record ParsedFile(
        Source source, Common common, Facts facts, Lookups lookups, Path folder, ZoneId zone, Problems problems) {

    /** Parses header and body; empty if the header violates the schema. */
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
