package de.klimanetz.kind.event;

import de.klimanetz.form.Proposal;
import de.klimanetz.form.Question;
import de.klimanetz.form.Question.Choice;
import de.klimanetz.form.Question.Kind;
import de.klimanetz.form.Question.Part;
import de.klimanetz.model.Area;
import de.klimanetz.model.Campaign;
import de.klimanetz.model.ContentType;
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
     * @param earliest the first possible day in ISO 8601, or empty
     */
    public record View(
            Optional<Link> campaign,
            Optional<Link> general,
            String notice,
            boolean open,
            String earliest,
            String latest,
            Proposal proposal) {}

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
        List<Question> silent = new ArrayList<>();
        List<Part> parts = new ArrayList<>();
        for (Part part : EventQuestions.all()) {
            List<Question> questions = part.questions().stream()
                    .map(question -> completed(question, campaign, context))
                    .toList();
            if (questions.stream().allMatch(Question::isAsked)) {
                parts.add(new Part(part.title(), false, questions));
            } else {
                silent.addAll(questions);
            }
        }
        return new View(
                campaign.map(Link::to),
                general,
                notice,
                open,
                campaign.map(one -> one.from().first().toString()).orElse(""),
                campaign.flatMap(Campaign::to)
                        .map(PartialDate::last)
                        .map(String::valueOf)
                        .orElse(""),
                new Proposal(
                        ContentType.EVENT,
                        "Angebot",
                        "Angaben des Veranstalters",
                        email,
                        Optional.empty(),
                        parts,
                        silent,
                        List.of(),
                        List.of(),
                        List.of(),
                        ""));
    }

    private static Question completed(Question question, Optional<Campaign> campaign, PageContext context) {
        if (question.kind() == Kind.TOWNS) {
            return question.offering(context.all(Member.class).stream()
                    .filter(member -> !member.isDistrict())
                    .map((Member member) -> new Choice(member.slug(), member.title()))
                    .toList());
        }
        return switch (question.kind()) {
            case CAMPAIGN -> question.answered(campaign.map(Campaign::slug).orElse(""));
            case MOMENT ->
                question.required() ? question.answered(campaign.isPresent() ? "kampagne" : "offen") : question;
            default -> question;
        };
    }
}
