package de.klimanetz.kind.legal;

import de.klimanetz.model.Settings;
import de.klimanetz.model.legal.Accessibility;
import de.klimanetz.model.legal.Accessibility.Barrier;
import de.klimanetz.model.legal.Accessibility.Enforcement;
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
import de.klimanetz.wording.GermanDates;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The page with the accessibility statement, in the order of the model statement (Decision (EU) 2018/1523). */
final class AccessibilityPage {

    static final PageSet<Accessibility> SET = PageSet.each(Accessibility.class, AccessibilityPage::page);

    /**
     * The content of the page.
     *
     * @param law with which the website shall comply; the address may be empty
     * @param ordinance that details the law; empty if unknown
     * @param status how far it complies, in words, or empty if it was not assessed
     * @param barriers by reason
     * @param sent the day on which the supervising body got the statement, or empty
     * @param feedback how to report a barrier
     * @param enforcement whom to turn to then; the address may be empty
     */
    public record View(
            String teaser,
            String operator,
            Link law,
            Optional<Link> ordinance,
            String status,
            List<Group<Barrier>> barriers,
            List<Fact> assessment,
            String sent,
            List<Fact> feedback,
            Link enforcement,
            String enforcementContact,
            Prose prose) {}

    private AccessibilityPage() {}

    private static WebPage page(Accessibility statement, PageContext context) {
        Settings settings = context.settings();
        Optional<LandLaw> law = Law.of(context);
        Prose prose = Prose.of(statement.body());
        View content = new View(
                statement.teaser(),
                Blank.or(settings.operator(), "Name der öffentlichen Stelle"),
                statement.law().isEmpty()
                        ? law.map(LandLaw::equality)
                                .map(AccessibilityPage::link)
                                .orElse(new Link(Blank.or("", "Gesetz des Landes"), ""))
                        : new Link(statement.law(), ""),
                statement.law().isEmpty()
                        ? law.map(LandLaw::accessibility).map(AccessibilityPage::link)
                        : Optional.empty(),
                statement.status().map(status -> status.label()).orElse(""),
                barriers(statement),
                assessment(statement.assessment()),
                statement.assessment().sent().map(GermanDates::day).orElse(""),
                feedback(statement, settings),
                enforcement(statement.enforcement(), law),
                Blank.or(statement.enforcement().contact(), "E-Mail, Telefon oder Anschrift dieser Stelle"),
                prose.without(prose.section(AccessibilityFields.BARRIERS)));
        return Pages.item(statement, "de", content, context);
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

    private static List<Fact> feedback(Accessibility statement, Settings settings) {
        Facts facts = new Facts();
        String form = statement.form().replace(Accessibility.PAGE, "");
        if (form.isEmpty()) {
            Blank.add(facts, "Formular", "", "Adresse des barrierefreien Formulars der öffentlichen Stelle");
        } else {
            facts.add("Formular", "Barriere melden", form, "");
        }
        Blank.add(facts, "Zuständig", statement.contact().office(), "Dienststelle");
        facts.reach(statement.contact());
        if (statement.contact().email().isEmpty()) {
            String email = settings.barrierContact();
            if (email.isEmpty()) {
                Blank.add(facts, "E-Mail", "", "E-Mail-Adresse");
            } else {
                facts.add("E-Mail", email, "mailto:" + email, "");
            }
        }
        return facts.list();
    }

    private static Link enforcement(Enforcement enforcement, Optional<LandLaw> law) {
        return enforcement.name().isEmpty()
                ? law.map(LandLaw::enforcement)
                        .map(AccessibilityPage::link)
                        .orElse(new Link(Blank.or("", "Stelle für das Durchsetzungsverfahren"), ""))
                : new Link(enforcement.name(), enforcement.address());
    }
}
