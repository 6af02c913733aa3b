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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Posters of a campaign, one sheet per town with its own events. */
final class PosterPages {

    /** The number of lines that fit on A4 in a type size readable at one metre. */
    private static final int LINES = 18;

    private static final int TITLE_LENGTH = 40;
    private static final int PLACE_LENGTH = 62;

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

    /** The type sizes, largest first, with the maximum number of lines. */
    private enum Size {
        LARGE("gross", 11),
        MEDIUM("mittel", 14),
        SMALL("klein", LINES);

        private final String key;
        private final int lines;

        Size(String key, int lines) {
            this.key = key;
            this.lines = lines;
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

    /** Returns one link per town, titled with its name. */
    List<Link> links() {
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
        List<EventCard> shown = fitting(all);
        Link campaign = Link.to(programme.campaign());
        Link booklet = new Link("Programm", programme.address());
        View content = new View(
                campaign,
                booklet,
                Link.to(town),
                programme.campaign().motto(),
                programme.period(),
                programme.campaign().isExample(),
                shown,
                all.size() - shown.size(),
                size(shown),
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

    private static List<EventCard> fitting(List<EventCard> all) {
        List<EventCard> shown = new ArrayList<>();
        int lines = 0;
        for (EventCard card : all) {
            lines += lines(card);
            if (lines > LINES) {
                break;
            }
            shown.add(card);
        }
        return shown;
    }

    private static String size(List<EventCard> shown) {
        int lines = shown.stream().mapToInt(PosterPages::lines).sum();
        return Arrays.stream(Size.values())
                .filter(size -> lines <= size.lines)
                .findFirst()
                .orElse(Size.SMALL)
                .key;
    }

    private static int lines(EventCard card) {
        int title = card.title().length() > TITLE_LENGTH ? 2 : 1;
        int place = card.time().words().length() + card.place().length() > PLACE_LENGTH ? 2 : 1;
        return title + place;
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
