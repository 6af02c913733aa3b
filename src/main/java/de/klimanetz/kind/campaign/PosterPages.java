package de.klimanetz.kind.campaign;

import de.klimanetz.kind.event.EventCard;
import de.klimanetz.kind.event.EventCards;
import de.klimanetz.model.Area;
import de.klimanetz.model.Event;
import de.klimanetz.model.Member;
import de.klimanetz.page.Link;
import de.klimanetz.page.PageContext;
import de.klimanetz.page.Pages;
import de.klimanetz.page.WebPage;
import de.klimanetz.qr.QrCode;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Posters of a campaign, one sheet per town with its own events. */
final class PosterPages {

    /**
     * The content of a poster.
     *
     * @param more number of events that are not shown; the QR code leads to them
     * @param size key of the type size, for the style sheet
     * @param address of this page, which always has the current events
     */
    public record View(
            Link campaign,
            Link programme,
            Link town,
            String motto,
            String period,
            boolean example,
            List<EventCard> events,
            int more,
            String size,
            String address) {

        /** Returns the address as people type it. */
        public String web() {
            return ProgrammePages.withoutScheme(address);
        }

        /** Returns the QR code of the address; created on demand, when the page is rendered. */
        public QrCode code() {
            return QrCode.of(address);
        }
    }

    /**
     * The type sizes, largest first, with the number of lines that fit and the characters that fit on one line. The
     * smallest has two columns.
     */
    private enum Size {
        HUGE("riesig", 5, 40, 62),
        LARGE("gross", 11, 40, 62),
        MEDIUM("mittel", 14, 40, 62),
        SMALL("klein", 18, 40, 62),
        TINY("winzig", 121, 46, 58);

        private final String key;
        private final int lines;
        private final int titleLength;
        private final int placeLength;

        Size(String key, int lines, int titleLength, int placeLength) {
            this.key = key;
            this.lines = lines;
            this.titleLength = titleLength;
            this.placeLength = placeLength;
        }

        /** Returns how many of the first events fit. */
        int capacity(List<EventCard> cards) {
            double used = 0;
            for (int index = 0; index < cards.size(); index++) {
                used += lines(cards.get(index));
                if (used > lines) {
                    return index;
                }
            }
            return cards.size();
        }

        private double lines(EventCard card) {
            int title = card.title().length() > titleLength ? 2 : 1;
            int place = card.time().words().length() + card.place().length() > placeLength ? 2 : 1;
            return title + place + (this == TINY ? .5 : 0);
        }
    }

    private final Programme programme;
    private final PageContext context;
    private final List<Event> all;
    private final List<Member> towns;

    PosterPages(Programme programme, PageContext context) {
        this.programme = programme;
        this.context = context;
        this.all = programme.events();
        Set<String> named =
                all.stream().flatMap(event -> event.members().stream()).collect(Collectors.toSet());
        this.towns = context.all(Member.class).stream()
                .filter(member -> !member.isDistrict() && named.contains(member.slug()))
                .toList();
    }

    /** Returns one link per town, titled with its name; none once the campaign is over. */
    List<Link> links() {
        if (programme.campaign().isOver(context.today())) {
            return List.of();
        }
        return towns.stream().map(town -> new Link(town.title(), address(town))).toList();
    }

    List<WebPage> pages() {
        return towns.stream().map(this::page).toList();
    }

    private String address(Member town) {
        return programme.address() + town.slug() + "/";
    }

    private WebPage page(Member town) {
        List<EventCard> all = EventCards.list(events(town).stream(), context);
        Size size = size(all);
        List<EventCard> shown = all.subList(0, size.capacity(all));
        Link campaign = Link.to(programme.campaign());
        Link booklet = new Link("Programm", programme.address());
        View content = new View(
                campaign,
                booklet,
                Link.to(town),
                programme.campaign().motto(),
                programme.period(),
                programme.campaign().isExample(),
                List.copyOf(shown),
                all.size() - shown.size(),
                size.key,
                context.settings().absolute(address(town)));
        return Pages.ofCampaign(
                programme.campaign(),
                "campaign/poster",
                new Link("Aushang: " + campaign.title() + " in " + town.title(), address(town)),
                "Die Termine in " + town.title() + " auf einem Blatt zum Aushängen: " + campaign.title() + ", "
                        + programme.period() + ".",
                List.of(Link.to(Area.HOME), Link.to(Area.CAMPAIGNS), campaign, booklet),
                content,
                context);
    }

    /** Returns the largest size in which all events fit, else the smallest. */
    private static Size size(List<EventCard> all) {
        return Arrays.stream(Size.values())
                .filter(size -> size.capacity(all) == all.size())
                .findFirst()
                .orElse(Size.TINY);
    }

    /** Returns the coming events, or all if none is coming; those for the whole Kreis are last. */
    private List<Event> events(Member town) {
        List<Event> here = Stream.of(true, false)
                .flatMap(own -> all.stream()
                        .filter(event -> event.concerns(town.slug()))
                        .filter(event -> event.members().contains(town.slug()) == own))
                .toList();
        List<Event> coming = here.stream()
                .filter(event -> !event.schedule().isOver(context.today()))
                .toList();
        return coming.isEmpty() ? here : coming;
    }
}
