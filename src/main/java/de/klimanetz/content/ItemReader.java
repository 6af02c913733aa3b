package de.klimanetz.content;

import de.klimanetz.asciidoc.Converter;
import de.klimanetz.model.Body;
import de.klimanetz.model.Common;
import de.klimanetz.model.ContentType;
import de.klimanetz.model.Item;
import de.klimanetz.problem.Problems;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;

/** Reads one file, header and body, into the item that it is. */
final class ItemReader {

    private final Path content;
    private final ZoneId zone;
    private final Converter converter;
    private final Neighbours neighbours;
    private final Problems problems;

    ItemReader(Path content, ZoneId zone, Converter converter, Neighbours neighbours, Problems problems) {
        this.content = content;
        this.zone = zone;
        this.converter = converter;
        this.neighbours = neighbours;
        this.problems = problems;
    }

    /** The item, or nothing when its header does not make one; then every reason is among the problems. */
    Optional<Item> read(Source source) {
        Pictures pictures = new Pictures(neighbours, problems);
        Body body = new BodyReader(converter, neighbours, pictures, problems).read(source);
        return new FactsReader(new References(neighbours, problems), problems)
                .read(source)
                .flatMap(facts -> item(source, new CommonReader(pictures, problems).read(source, facts, body), facts));
    }

    private Optional<? extends Item> item(Source source, Common common, Facts facts) {
        return switch (common.identity().type()) {
            case NETWORK ->
                Optional.of(
                        new NetworkReader(content.resolve(ContentType.NETWORK.folder()), problems).read(common, facts));
            case MEMBER -> Optional.of(new MemberReader(problems).read(common, facts));
            case EVENT ->
                new EventReader(new ScheduleReader(zone, problems), neighbours, problems)
                        .read(
                                common,
                                facts,
                                new ChangeReader(source, problems)
                                        .read(common.text().body()));
            case SERIES -> new SeriesReader(problems).read(common, facts);
            case CAMPAIGN -> new CampaignReader(problems).read(common, facts);
            case THEME -> new ThemeReader(problems).read(common, facts);
            case OFFER ->
                Optional.of(OfferReader.read(
                        common,
                        facts,
                        new RoundReader(source, neighbours, problems)
                                .read(common.text().body())));
            case PRACTICE ->
                Optional.of(new PracticeReader(problems)
                        .read(
                                common,
                                facts,
                                new CriterionReader(source, problems)
                                        .read(common.text().body())));
            case NEWS -> Optional.of(new NewsReader(problems).read(common, facts));
            case PAGE -> Optional.of(PageReader.read(common, facts));
        };
    }
}
