package de.klimanetz.kind.legal;

import de.klimanetz.model.Member;
import de.klimanetz.model.Settings;
import de.klimanetz.model.legal.Accessibility;
import de.klimanetz.model.legal.Accessibility.Barrier;
import de.klimanetz.model.legal.Accessibility.Enforcement;
import de.klimanetz.model.legal.Conformity;
import de.klimanetz.model.legal.LandLaw;
import de.klimanetz.model.legal.LandLaw.Source;
import de.klimanetz.model.legal.Reason;
import de.klimanetz.page.Fact;
import de.klimanetz.page.Facts;
import de.klimanetz.page.Group;
import de.klimanetz.page.Link;
import de.klimanetz.page.PageContext;
import de.klimanetz.page.PageSet;
import de.klimanetz.page.Pages;
import de.klimanetz.page.Prose;
import de.klimanetz.page.WebPage;
import de.klimanetz.text.Query;
import de.klimanetz.wording.GermanDates;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page with the accessibility statement, in the order of the model statement (Decision (EU) 2018/1523). */
final class AccessibilityPage {

    static final PageSet<Accessibility> SET = PageSet.each(Accessibility.class, AccessibilityPage::page);

    /**
     * The content of the page.
     *
     * @param law with which the website shall comply
     * @param barriers by reason
     * @param sent the day on which the supervising body got the statement, or empty
     * @param report how to report a barrier
     */
    public record View(
            String teaser,
            String operator,
            Law law,
            Status status,
            List<Group<Barrier>> barriers,
            List<Fact> assessment,
            String sent,
            Report report,
            Prose prose) {}

    /**
     * The law of the Land.
     *
     * @param act the address may be empty
     * @param ordinance that details it; empty if unknown
     * @param procedure what to apply for without an answer, in words, or empty
     * @param enforcement whom to turn to then; the address may be empty
     */
    public record Law(Link act, Optional<Link> ordinance, String procedure, Link enforcement, String contact) {}

    /**
     * How far the website complies.
     *
     * @param words empty if it was not assessed
     * @param reasons why it does not, in words, or empty
     */
    public record Status(String words, boolean full, boolean none, String reasons) {}

    /**
     * How to report a barrier.
     *
     * @param form address, or empty
     * @param office who gets the report
     * @param answer within which time there is an answer
     */
    public record Report(String form, String office, List<Fact> contact, String answer) {}

    private AccessibilityPage() {}

    private static WebPage page(Accessibility statement, PageContext context) {
        Settings settings = context.settings();
        Optional<LandLaw> land = LandLaw.land(context.all(Member.class)).flatMap(LandLaw::of);
        Prose prose = Prose.of(statement.body());
        View content = new View(
                statement.teaser(),
                Blank.or(settings.operator(), "Name der öffentlichen Stelle"),
                law(statement, land),
                status(statement),
                barriers(statement),
                assessment(statement.assessment()),
                statement.assessment().sent().map(GermanDates::day).orElse(""),
                report(statement, settings, land),
                prose.without(prose.section(AccessibilityFields.BARRIERS)));
        return Pages.item(statement, "de", content, context);
    }

    private static Law law(Accessibility statement, Optional<LandLaw> land) {
        boolean isOwn = !statement.law().isEmpty();
        Enforcement own = statement.enforcement();
        return new Law(
                isOwn
                        ? new Link(statement.law(), "")
                        : land.map(law -> link(law.equality())).orElse(new Link(Blank.or("", "Gesetz des Landes"), "")),
                isOwn ? Optional.empty() : land.map(law -> link(law.accessibility())),
                own.name().isEmpty() ? land.map(LandLaw::procedure).orElse("") : "",
                own.name().isEmpty()
                        ? land.map(law -> link(law.enforcement()))
                                .orElse(new Link(Blank.or("", "Stelle für das Durchsetzungsverfahren"), ""))
                        : new Link(own.name(), own.address()),
                Blank.or(own.contact(), "E-Mail, Telefon oder Anschrift dieser Stelle"));
    }

    private static Status status(Accessibility statement) {
        boolean incompatible = statement.barriers().stream().anyMatch(one -> one.reason() == Reason.INCOMPATIBLE);
        boolean exempt = statement.barriers().stream().anyMatch(one -> one.reason() != Reason.INCOMPATIBLE);
        return new Status(
                statement.status().map(Conformity::label).orElse(""),
                statement.status().equals(Optional.of(Conformity.FULL)),
                statement.status().equals(Optional.of(Conformity.NONE)),
                Stream.of(incompatible ? "Unvereinbarkeiten" : "", exempt ? "Ausnahmen" : "")
                        .filter(word -> !word.isEmpty())
                        .collect(Collectors.joining(" und ")));
    }

    private static Link link(Source source) {
        return new Link(source.name(), source.address());
    }

    private static List<Group<Barrier>> barriers(Accessibility statement) {
        return Arrays.stream(Reason.values())
                .map(reason -> new Group<>(
                        reason.label(),
                        "seite-" + reason.key(),
                        statement.barriers().stream()
                                .filter(barrier -> barrier.reason() == reason)
                                .toList()))
                .filter(group -> !group.entries().isEmpty())
                .toList();
    }

    private static List<Fact> assessment(Accessibility.Assessment assessment) {
        Facts facts = new Facts();
        Blank.add(facts, "Erstellt am", day(assessment.created()), "Datum");
        Blank.add(facts, "Zuletzt geprüft am", day(assessment.reviewed()), "Datum, höchstens ein Jahr alt");
        Blank.add(
                facts,
                "Methode",
                assessment.method().map(method -> method.label()).orElse(""),
                "Selbstbewertung oder Bewertung durch Dritte");
        if (!assessment.report().isEmpty()) {
            facts.web("Prüfbericht", assessment.report());
        }
        return facts.list();
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(GermanDates::day).orElse("");
    }

    private static Report report(Accessibility statement, Settings settings, Optional<LandLaw> land) {
        String email = statement.contact().email().isEmpty()
                ? settings.barrierContact()
                : statement.contact().email();
        Facts facts = new Facts()
                .add(
                        "Telefon",
                        statement.contact().phone(),
                        Facts.telephone(statement.contact().phone()),
                        "");
        if (email.isEmpty()) {
            Blank.add(facts, "E-Mail", "", "E-Mail-Adresse");
        } else {
            facts.add("E-Mail", email, "mailto:" + email, "");
        }
        return new Report(
                statement.form().replace(Accessibility.PAGE, Query.encode(settings.absolute(statement.address()))),
                Blank.or(statement.contact().office(), "Dienststelle"),
                facts.list(),
                Blank.or(
                        statement.answer().isEmpty() ? land.map(LandLaw::answer).orElse("") : statement.answer(),
                        "Frist für Antworten"));
    }
}
