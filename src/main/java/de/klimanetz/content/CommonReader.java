package de.klimanetz.content;

import de.klimanetz.model.Area;
import de.klimanetz.model.Body;
import de.klimanetz.model.Common;
import de.klimanetz.model.ContentType;
import de.klimanetz.model.EarlierAddress;
import de.klimanetz.model.Picture;
import de.klimanetz.model.vocabulary.Scope;
import de.klimanetz.model.vocabulary.Status;
import de.klimanetz.problem.Place;
import de.klimanetz.problem.Problems;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Builds the {@link Common} part of an item from its header and body. */
final class CommonReader {

    /** What the network says of itself. */
    private static final Set<ContentType> IN_OWN_WORDS = EnumSet.of(
            ContentType.PAGE,
            ContentType.IMPRINT,
            ContentType.PRIVACY,
            ContentType.ACCESSIBILITY,
            ContentType.NOTICE,
            ContentType.GROUP,
            ContentType.OFFICE,
            ContentType.GUIDE);

    private static final String NO_SOURCES =
            "Es steht keine Quelle dabei. Schreibweise: ein Abschnitt „== Quellen“ mit einer Liste von Links.";

    private final Pictures pictures;
    private final Problems problems;

    CommonReader(Pictures pictures, Problems problems) {
        this.pictures = pictures;
        this.problems = problems;
    }

    Common read(Source source, Facts facts, Body body) {
        List<String> members = facts.slugs(CommonFields.MEMBERS);
        boolean example = facts.flag(CommonFields.EXAMPLE);
        if (!example
                && !IN_OWN_WORDS.contains(source.type())
                && body.section(Body.SOURCES).isEmpty()) {
            problems.hint(source.place(), NO_SOURCES);
        }
        return new Common(
                new Common.Identity(
                        source.type(), facts.get(CommonFields.ID), source.slug(), earlierAddresses(source, facts)),
                new Common.Text(
                        source.header().title(),
                        facts.get(CommonFields.TEASER),
                        facts.text(CommonFields.AUTHOR),
                        picture(facts),
                        body),
                new Common.Dates(
                        facts.get(CommonFields.CHECKED),
                        facts.find(CommonFields.PUBLISHED_REQUIRED).or(() -> facts.find(CommonFields.PUBLISHED)),
                        facts.find(CommonFields.VISIBLE_FROM)),
                new Common.Reach(
                        facts.find(CommonFields.SCOPE).orElse(members.isEmpty() ? Scope.DISTRICT : Scope.LOCAL),
                        members,
                        facts.find(CommonFields.AUDIENCES).orElse(List.of())),
                new Common.Subjects(
                        facts.find(CommonFields.TOPICS).orElse(List.of()),
                        facts.slug(CommonFields.CAMPAIGN),
                        facts.slugs(CommonFields.THEMES)),
                example,
                facts.find(CommonFields.STATUS).orElse(Status.PUBLISHED) == Status.DRAFT,
                source.place());
    }

    private List<EarlierAddress> earlierAddresses(Source source, Facts facts) {
        Place place = facts.place(CommonFields.EARLIER);
        return facts.find(CommonFields.EARLIER).orElse(List.of()).stream()
                .map(value -> new EarlierAddress(address(source, value, place), place))
                .toList();
    }

    private String address(Source source, String value, Place place) {
        if (value.startsWith("/")) {
            return value;
        }
        if (source.type().yearly() != value.contains("/")) {
            problems.error(
                    place,
                    "Die Angabe „frueher“ ist „" + value + "“, so heißt keine Datei in content/"
                            + source.type().folder() + ". Schreibweise: " + FieldTypes.EARLIER.notation());
        }
        return source.type().address(value);
    }

    private Optional<Picture> picture(Facts facts) {
        Optional<String> file = facts.find(CommonFields.PICTURE);
        if (file.isEmpty()) {
            return Optional.empty();
        }
        for (Field<String> requiredField :
                List.of(CommonFields.PICTURE_ALT, CommonFields.PICTURE_CREDIT, CommonFields.PICTURE_LICENCE)) {
            if (facts.find(requiredField).isEmpty()) {
                problems.error(
                        facts.place(CommonFields.PICTURE),
                        "Zum Bild fehlt die Angabe „" + requiredField.name() + "“. " + requiredField.help());
            }
        }
        pictures.check(file.get(), facts.place(CommonFields.PICTURE));
        return Optional.of(new Picture(
                Area.PICTURES.below(file.get()),
                facts.text(CommonFields.PICTURE_ALT),
                facts.text(CommonFields.PICTURE_CAPTION),
                facts.text(CommonFields.PICTURE_CREDIT),
                facts.text(CommonFields.PICTURE_LICENCE)));
    }
}
