package de.klimanetz.kind.practice;

import de.klimanetz.model.Body;
import de.klimanetz.model.Practice;
import de.klimanetz.page.Fact;
import de.klimanetz.page.Facts;
import de.klimanetz.page.Prose;
import de.klimanetz.wording.GermanDates;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The text of a good practice in the order of {@link Practice#SECTIONS}, so that practices are easy to compare.
 * Sections with other headings come before those on transfer.
 *
 * @param intro HTML
 * @param transfer core and adaptation, shown side by side
 * @param after references to other practices
 * @param sources HTML, or empty
 * @param authors the authors and the reviewer
 * @param legend the meaning of the ratings, or empty
 * @param styles the additional style sheets
 */
public record PracticeText(
        String intro,
        List<Section> sections,
        List<Section> transfer,
        List<Section> after,
        String sources,
        List<Fact> authors,
        String reservation,
        String legend,
        List<String> styles) {

    /**
     * A section of the text.
     *
     * @param by author of this and the following sections if it differs from the one before, else empty
     * @param ratings shown instead of the HTML if not empty
     */
    public record Section(String title, String id, String html, String by, List<Rating> ratings) {}

    /** A criterion; {@code signs} and {@code words} are equivalent. */
    public record Rating(String name, String signs, String words, String by) {}

    static PracticeText of(Practice practice) {
        Prose prose = Prose.of(practice.body());
        List<Body.Section> ordered = prose.sections().stream()
                .sorted(Comparator.comparing(PracticeText::rank))
                .toList();
        List<Section> sections = new ArrayList<>();
        List<Section> transfer = new ArrayList<>();
        List<Section> after = new ArrayList<>();
        String before = "";
        for (Body.Section section : ordered) {
            boolean isSeeAlso = section.title().equals(Practice.SEE_ALSO);
            String author = isSeeAlso ? before : author(practice.authors(), section.title());
            Section shown = new Section(
                    section.title(),
                    section.id(),
                    section.html(),
                    author.equals(before) ? "" : author,
                    section.title().equals(Practice.CRITERIA) ? ratings(practice) : List.of());
            before = author;
            if (isSeeAlso) {
                after.add(shown);
            } else if (isTransfer(section)) {
                transfer.add(shown);
            } else {
                sections.add(shown);
            }
        }
        return new PracticeText(
                prose.intro(),
                List.copyOf(sections),
                List.copyOf(transfer),
                List.copyOf(after),
                prose.sources(),
                authors(practice.authors()),
                practice.authors().reservation(),
                practice.criteria().isEmpty() ? "" : GermanRatings.legend(),
                Stream.concat(Stream.of("praxis"), prose.styles().stream()).toList());
    }

    private static int rank(Body.Section section) {
        int known = Practice.SECTIONS.indexOf(section.title());
        return known >= 0 ? 2 * known : 2 * Practice.SECTIONS.indexOf(Practice.CORE) - 1;
    }

    private static boolean isTransfer(Body.Section section) {
        return section.title().equals(Practice.CORE) || section.title().equals(Practice.ADAPTATION);
    }

    /** Without an expert there is only one author, named once in {@link #authors}. */
    private static String author(Practice.Authors authors, String section) {
        if (authors.expert().isEmpty()) {
            return "";
        }
        return authors.expertSections().contains(section) ? authors.expert() : authors.writer();
    }

    private static List<Rating> ratings(Practice practice) {
        return practice.criteria().stream().map(PracticeText::rating).toList();
    }

    private static Rating rating(Practice.Criterion criterion) {
        return new Rating(
                criterion.name(),
                GermanRatings.signs(criterion.value()),
                GermanRatings.words(criterion.value()),
                criterion.by());
    }

    private static List<Fact> authors(Practice.Authors authors) {
        String day =
                authors.reviewed().map(date -> "am " + GermanDates.day(date)).orElse("");
        Facts facts = new Facts()
                .add("Fachteil", authors.expert(), "", String.join(", ", authors.expertSections()))
                .add(authors.expert().isEmpty() ? "Beschrieben von" : "Übriger Text", authors.writer());
        return Optional.of(authors.reviewer())
                .filter(reviewer -> !reviewer.isEmpty())
                .map(reviewer -> facts.add("Fachlich geprüft von", reviewer, "", day))
                .orElseGet(() -> facts.add("Fachlich geprüft", day))
                .list();
    }
}
