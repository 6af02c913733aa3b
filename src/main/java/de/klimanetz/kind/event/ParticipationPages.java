package de.klimanetz.kind.event;

import de.klimanetz.kind.event.Question.Choice;
import de.klimanetz.kind.event.Question.Kind;
import de.klimanetz.kind.event.Question.Part;
import de.klimanetz.model.Area;
import de.klimanetz.model.Campaign;
import de.klimanetz.model.Member;
import de.klimanetz.model.PartialDate;
import de.klimanetz.page.Link;
import de.klimanetz.page.PageContext;
import de.klimanetz.page.PageSet;
import de.klimanetz.page.Pages;
import de.klimanetz.page.WebPage;
import de.klimanetz.wording.GermanDates;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Forms for organizers, one per campaign that accepts offers and a general one. The page sends nothing: a script fills
 * in the file for the editors and the mail text; without the script, organizers complete both themselves.
 */
public final class ParticipationPages {

    static final PageSet<String> GENERAL_SET = PageSet.page(ParticipationPages::general);
    static final PageSet<Campaign> SET = new PageSet<>(
            ParticipationPages::askingForOffers, true, (campaign, context) -> List.of(ofCampaign(campaign, context)));

    private static final Link GENERAL = new Link("Termin melden", Area.EVENTS.below("melden/"));

    /**
     * The content of a form.
     *
     * @param notice the deadline for offers, or that it has passed
     * @param open whether offers are accepted
     * @param email the recipient; empty if unknown or in a demo
     * @param earliest the first possible day in ISO 8601, or empty
     * @param parts questions for the organizer
     * @param silent questions that the form answers itself
     * @param mail template of the mail text
     * @param file template of the file for the editors
     */
    public record View(
            Optional<Link> campaign,
            Optional<Link> general,
            String notice,
            boolean open,
            String email,
            String earliest,
            String latest,
            List<Part> parts,
            List<Question> silent,
            String mail,
            String file) {}

    private static final String TEMPLATE = "event/participation";

    private static final String DESCRIPTION = "Eine Veranstaltung melden: Angaben eintragen, als Datei oder E-Mail "
            + "weitergeben. Die Seite sendet und speichert nichts.";

    private ParticipationPages() {}

    private static WebPage general(PageContext context) {
        String email = emptyInDemo(context.network().contact().email(), context);
        return Pages.computed(
                TEMPLATE,
                GENERAL,
                DESCRIPTION,
                List.of(Link.to(Area.HOME), Link.to(Area.EVENTS)),
                view(Optional.empty(), Optional.empty(), "", true, email, context),
                context);
    }

    private static List<Campaign> askingForOffers(PageContext context) {
        return context.all(Campaign.class).stream()
                .filter(ParticipationPages::asksForOffers)
                .toList();
    }

    private static WebPage ofCampaign(Campaign campaign, PageContext context) {
        boolean open = isOpen(campaign, context);
        return Pages.ofCampaign(
                campaign,
                TEMPLATE,
                new Link("Angebot melden: " + campaign.title(), address(campaign)),
                DESCRIPTION,
                List.of(Link.to(Area.HOME), Link.to(Area.CAMPAIGNS), Link.to(campaign)),
                view(
                        Optional.of(campaign),
                        open ? Optional.empty() : Optional.of(GENERAL),
                        notice(campaign, open),
                        open,
                        submitTo(campaign, context),
                        context),
                context);
    }

    /** Returns the link to the form of a campaign; empty unless it accepts offers now. */
    public static Optional<Link> link(Campaign campaign, PageContext context) {
        return Optional.of(campaign)
                .filter(one -> asksForOffers(one) && isOpen(one, context))
                .map(one -> new Link("Angebot melden", address(one)));
    }

    private static boolean asksForOffers(Campaign campaign) {
        return campaign.submitUntil().isPresent() || !campaign.submitTo().isEmpty();
    }

    /** Whether the campaign is not over and its deadline for offers, if any, has not passed. */
    public static boolean isOpen(Campaign campaign, PageContext context) {
        return !campaign.isOver(context.today())
                && campaign.submitUntil()
                        .map(day -> !day.isBefore(context.today()))
                        .orElse(true);
    }

    private static String address(Campaign campaign) {
        return campaign.address() + "mitmachen/";
    }

    /** Returns the mail address for offers; empty in a demo, so that no mail reaches a real office. */
    public static String submitTo(Campaign campaign, PageContext context) {
        return emptyInDemo(campaign.submitTo(), context);
    }

    private static String emptyInDemo(String email, PageContext context) {
        return context.settings().demo() ? "" : email;
    }

    private static String notice(Campaign campaign, boolean open) {
        String until = campaign.submitUntil().map(GermanDates::day).orElse("");
        if (open) {
            return until.isEmpty() ? "" : "Angebote sind bis zum " + until + " willkommen.";
        }
        return until.isEmpty()
                ? "Für diese Kampagne werden keine Angebote mehr angenommen."
                : "Angebote für diese Kampagne konnten bis zum " + until + " gemeldet werden.";
    }

    private static View view(
            Optional<Campaign> campaign,
            Optional<Link> general,
            String notice,
            boolean open,
            String email,
            PageContext context) {
        List<Question> asked = new ArrayList<>();
        List<Question> silent = new ArrayList<>();
        List<Part> parts = new ArrayList<>();
        for (Part part : EventQuestions.all()) {
            List<Question> questions = part.questions().stream()
                    .map(question -> completed(question, campaign, context))
                    .toList();
            asked.addAll(questions.stream().filter(Question::isAsked).toList());
            if (questions.stream().allMatch(Question::isAsked)) {
                parts.add(new Part(part.title(), questions));
            } else {
                silent.addAll(questions);
            }
        }
        return new View(
                campaign.map(Link::to),
                general,
                notice,
                open,
                email,
                campaign.map(one -> one.from().first().toString()).orElse(""),
                campaign.flatMap(Campaign::to)
                        .map(PartialDate::last)
                        .map(String::valueOf)
                        .orElse(""),
                parts,
                silent,
                mail(asked),
                file(asked, silent));
    }

    private static Question completed(Question question, Optional<Campaign> campaign, PageContext context) {
        if (question.kind() == Kind.TOWNS) {
            return question.offering(context.all(Member.class).stream()
                    .filter(member -> !member.isDistrict())
                    .map((Member member) -> new Choice(member.slug(), member.title()))
                    .toList());
        }
        return question.kind() == Kind.CAMPAIGN
                ? question.answered(campaign.map(Campaign::slug).orElse(""))
                : question;
    }

    private static String mail(List<Question> asked) {
        StringBuilder text = new StringBuilder("Titel: \n");
        asked.forEach(question -> text.append(question.label()).append(": \n"));
        return text.append("Beschreibung: \nRückfragen an: ").toString();
    }

    private static String file(List<Question> asked, List<Question> silent) {
        StringBuilder text = new StringBuilder("= Titel\n");
        for (Question question : silent) {
            text.append(line(question));
        }
        for (Question question : asked) {
            text.append("// ").append(question.label());
            text.append(question.required() ? ", nötig: " : ": ");
            text.append(question.help());
            if (!question.notation().isEmpty()) {
                text.append(" Schreibweise: ").append(question.notation());
            }
            text.append('\n').append(line(question));
        }
        return text.append("\nBeschreibung\n\n== Quellen\n\n* Angaben des Veranstalters")
                .toString();
    }

    private static String line(Question question) {
        return ":" + question.name() + ": " + question.preset() + "\n";
    }
}
