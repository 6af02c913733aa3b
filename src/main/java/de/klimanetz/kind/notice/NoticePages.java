package de.klimanetz.kind.notice;

import de.klimanetz.model.Area;
import de.klimanetz.page.Article;
import de.klimanetz.page.Basis;
import de.klimanetz.page.Card;
import de.klimanetz.page.Facts;
import de.klimanetz.page.Group;
import de.klimanetz.page.Overview;
import de.klimanetz.page.PageContext;
import de.klimanetz.page.PageSet;
import de.klimanetz.page.Pages;
import de.klimanetz.page.Profile;
import de.klimanetz.page.WebPage;
import de.klimanetz.wording.GermanDates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The market: what is wanted and offered, and one page per notice. */
final class NoticePages {

    static final PageSet<String> OVERVIEW = PageSet.once(NoticePages::overview);
    static final PageSet<Notice> SET = PageSet.each(Notice.class, NoticePages::page);

    /** How long solved and expired notices stay in the list. */
    private static final int KEPT_MONTHS = 12;

    /** @param open whether somebody can still answer one of the notices */
    public record View(Overview overview, boolean open) {}

    private NoticePages() {}

    static Card card(Notice notice, Basis basis) {
        return Card.of(notice, notice.direction().label() + " · " + state(notice, basis.today()), "");
    }

    private static String state(Notice notice, LocalDate today) {
        if (!notice.doneBy().isEmpty()) {
            return "erledigt";
        }
        return (notice.isOpen(today) ? "bis " : "abgelaufen am ") + GermanDates.day(notice.until());
    }

    private static List<WebPage> overview(PageContext context) {
        List<Notice> notices = context.all(Notice.class);
        List<Notice> open = notices.stream()
                .filter(notice -> notice.isOpen(context.today()))
                .toList();
        List<Group<Card>> groups = new ArrayList<>(Overview.by(
                        open,
                        List.of(Direction.values()),
                        Notice::direction,
                        direction -> direction == Direction.WANTED ? "Gesucht" : "Angeboten",
                        Direction::key,
                        context)
                .groups());
        groups.add(new Group<>(
                "Erledigt oder abgelaufen",
                "vorbei",
                context.cards(notices.stream()
                        .filter(notice -> !notice.isOpen(context.today()))
                        .filter(notice ->
                                !notice.until().isBefore(context.today().minusMonths(KEPT_MONTHS))))));
        return notices.isEmpty()
                ? List.of()
                : List.of(Pages.overview(
                        "notice/list",
                        Area.MARKET,
                        "Was die Kommunen im " + context.network().title()
                                + " suchen und einander anbieten: Geräte, Wissen, helfende Hände.",
                        new View(new Overview(groups), !open.isEmpty()),
                        context));
    }

    private static WebPage page(Notice notice, PageContext context) {
        Profile profile = new Profile(
                notice.direction().label(),
                closed(notice, context.today()),
                Article.of(notice, context),
                new Facts()
                        .add("Von", context.named(notice.from()))
                        .add("Gültig bis", GermanDates.day(notice.until()))
                        .add("Erledigt durch", context.named(notice.doneBy()))
                        .add(
                                "Erledigt am",
                                notice.doneOn().map(GermanDates::day).orElse(""))
                        .list(),
                notice.isOpen(context.today())
                        ? new Facts().contact(notice.contact()).list()
                        : List.of(),
                List.of());
        return Pages.item(notice, Area.MARKET, profile, context);
    }

    private static String closed(Notice notice, LocalDate today) {
        if (!notice.doneBy().isEmpty()) {
            return "Diese Anzeige ist erledigt.";
        }
        return notice.isOpen(today) ? "" : "Diese Anzeige ist am " + GermanDates.day(notice.until()) + " abgelaufen.";
    }
}
