package de.klimanetz.content;

import de.klimanetz.model.Body;
import de.klimanetz.model.ContentType;
import de.klimanetz.model.Practice;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the editors may write: attributes and required headings of every type. Validation, messages and the field
 * reference of the handbook come from here.
 *
 * @param requiredSections headings that the text must have
 * @param knownSections headings with a meaning of their own, the required ones among them
 */
public record Schema(
        ContentType type, List<Field<?>> fields, List<String> requiredSections, List<String> knownSections) {

    private static final Map<ContentType, Schema> ALL = new EnumMap<>(ContentType.class);

    static {
        define(
                ContentType.NETWORK,
                List.of("Anlass", "Ziel", "Umsetzung", "Finanzierung"),
                NetworkFields.OWN,
                NetworkFields.CONTACT.address());
        define(
                ContentType.MEMBER,
                List.of(),
                MemberFields.OWN,
                MemberFields.CONTACT.address(),
                MemberFields.CLIMATE_OFFICE.office());
        define(ContentType.EVENT, List.of(), EventFields.OWN);
        define(ContentType.SERIES, List.of(), SeriesFields.OWN);
        define(ContentType.CAMPAIGN, List.of(), CampaignFields.OWN);
        define(
                ContentType.PRACTICE,
                List.of(Practice.SHORT_DESCRIPTION),
                Practice.SECTIONS,
                PracticeFields.OWN,
                PracticeFields.CONTACT.office());
        define(ContentType.THEME, List.of(), ThemeFields.OWN);
        define(ContentType.OFFER, List.of(), OfferFields.OWN, OfferFields.CONTACT.office());
        define(ContentType.NEWS, List.of(), NewsFields.OWN, NewsFields.PRESS.office());
        define(ContentType.PAGE, List.of(), PageFields.OWN);
    }

    public static Schema of(ContentType type) {
        return ALL.get(type);
    }

    /** Whether a heading has a meaning of its own, so that a text may have it only once. */
    boolean isOnce(String heading) {
        return knownSections.contains(heading)
                || List.of(Body.SOURCES, Body.AGENDA, Body.CHANGES, Body.ROUNDS, Body.BALANCE)
                        .contains(heading);
    }

    /** An attribute by its name. */
    public Optional<Field<?>> field(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }

    Collection<String> names() {
        return fields.stream().map(Field::name).toList();
    }

    @SafeVarargs
    private static void define(ContentType type, List<String> sections, List<Field<?>>... groups) {
        define(type, sections, sections, groups);
    }

    @SafeVarargs
    private static void define(
            ContentType type, List<String> requiredSections, List<String> knownSections, List<Field<?>>... groups) {
        List<Field<?>> fields = new ArrayList<>(CommonFields.ALL);
        for (List<Field<?>> group : groups) {
            fields.addAll(group);
        }
        fields.sort(Comparator.comparing(field -> !field.required()));
        ALL.put(type, new Schema(type, List.copyOf(fields), requiredSections, knownSections));
    }
}
