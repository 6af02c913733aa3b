package de.klimanetz.kind.legal;

import de.klimanetz.model.Contact;
import de.klimanetz.model.Member;
import de.klimanetz.model.Settings;
import de.klimanetz.model.legal.Accessibility;
import de.klimanetz.model.legal.Imprint;
import de.klimanetz.model.legal.LandLaw;
import de.klimanetz.model.legal.LandLaw.Source;
import de.klimanetz.model.legal.Privacy;
import de.klimanetz.page.Fact;
import de.klimanetz.page.Facts;
import de.klimanetz.page.Link;
import de.klimanetz.page.PageContext;
import de.klimanetz.page.PageSet;
import de.klimanetz.page.Pages;
import de.klimanetz.page.Prose;
import de.klimanetz.page.WebPage;
import java.util.List;
import java.util.Optional;

/** The page with the privacy statement. What it says of the website follows from what the output does. */
final class PrivacyPage {

    static final PageSet<Privacy> SET = PageSet.each(Privacy.class, PrivacyPage::page);

    /**
     * The content of the page.
     *
     * @param operator who is responsible
     * @param logsAreOff whether the web server records nothing
     * @param logs what the web server records
     * @param basis of the processing
     * @param recipients of messages, or empty
     * @param authority to complain to; the address may be empty
     * @param offers what the website offers, as far as it concerns privacy
     */
    public record View(
            String teaser,
            List<Fact> operator,
            List<Fact> officer,
            boolean logsAreOff,
            List<Fact> logs,
            String basis,
            String recipients,
            String retention,
            Link authority,
            Offers offers,
            Prose prose) {}

    /**
     * @param proposals whether there are forms to propose items, which send nothing
     * @param forge the name of the website on which proposals can be filed, or empty
     * @param form whether reports of barriers go to a form of the operator
     */
    public record Offers(boolean proposals, String forge, boolean form) {}

    private PrivacyPage() {}

    private static WebPage page(Privacy privacy, PageContext context) {
        Settings settings = context.settings();
        Optional<LandLaw> law = LandLaw.land(context.all(Member.class)).flatMap(LandLaw::of);
        Source authority = privacy.authority().isEmpty()
                ? law.map(LandLaw::authority)
                        .orElse(new Source(Blank.or("", "Aufsichtsbehörde für den Datenschutz"), ""))
                : new Source(privacy.authority(), privacy.authorityAddress());
        View content = new View(
                privacy.teaser(),
                operator(settings, context),
                officer(privacy.officer()),
                privacy.logs().areOff(),
                logs(privacy.logs()),
                Blank.or(
                        privacy.basis().isEmpty() ? law.map(LandLaw::logs).orElse("") : privacy.basis(),
                        "Rechtsgrundlage"),
                privacy.recipients(),
                Blank.or(privacy.retention(), "Frist"),
                new Link(authority.name(), authority.address()),
                offers(settings, context),
                Prose.of(privacy.body()));
        return Pages.item(privacy, "de", content, context);
    }

    private static List<Fact> operator(Settings settings, PageContext context) {
        Facts facts = new Facts();
        Blank.add(facts, "Name", settings.operator(), "Name der Behörde oder Organisation");
        Optional<Contact> contact =
                context.all(Imprint.class).stream().map(Imprint::contact).findFirst();
        Blank.add(facts, "Anschrift", contact.map(Contact::postalAddress).orElse(""), "Anschrift im Impressum");
        contact.ifPresent(facts::reach);
        return facts.list();
    }

    private static List<Fact> officer(Contact officer) {
        Facts facts = new Facts().add("Anschrift", officer.postalAddress());
        if (officer.phone().isEmpty() && officer.email().isEmpty()) {
            Blank.add(facts, "Erreichbar unter", "", "E-Mail-Adresse oder Telefonnummer");
        }
        return facts.reach(officer).list();
    }

    private static List<Fact> logs(Privacy.Logs logs) {
        Facts facts = new Facts();
        Blank.add(facts, "Betreiber des Servers", logs.host(), "Name und Anschrift des Hosting-Anbieters");
        if (!logs.areOff()) {
            Blank.add(facts, "Aufgezeichnet werden", logs.fields(), "Angaben im Protokoll");
            Blank.add(facts, "Wozu", logs.purpose(), "Zweck");
            Blank.add(
                    facts,
                    "Gelöscht",
                    logs.days()
                            .map(days -> days == 1 ? "nach einem Tag" : "nach " + days + " Tagen")
                            .orElse(""),
                    "Zahl der Tage");
        }
        return facts.add("Vertrag zur Auftragsverarbeitung", logs.contract()).list();
    }

    private static Offers offers(Settings settings, PageContext context) {
        boolean form = context.all(Accessibility.class).stream()
                .findFirst()
                .filter(page -> !page.form().isEmpty())
                .isPresent();
        return new Offers(
                settings.contribution().proposals(),
                settings.contribution()
                        .forge()
                        .filter(forge -> settings.contribution().proposals())
                        .map(forge -> forge.kind().label())
                        .orElse(""),
                form);
    }
}
