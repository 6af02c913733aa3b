package de.klimanetz.kind.event;

import de.klimanetz.model.Area;
import de.klimanetz.model.Event;
import de.klimanetz.page.Link;
import de.klimanetz.page.PageContext;
import de.klimanetz.page.Pages;
import de.klimanetz.page.WebPage;
import de.klimanetz.qr.QrCode;
import java.util.Arrays;
import java.util.List;

/** A poster for one event, on one sheet of paper. There is none for events that are over or do not take place. */
final class PosterPage {

    /** The type sizes of titles, largest first, with the lengths that fit. */
    private enum Size {
        LARGE("gross", 24, 11),
        MEDIUM("mittel", 60, 13),
        SMALL("klein", 130, 24),
        TINY("winzig", Integer.MAX_VALUE, Integer.MAX_VALUE);

        private final String key;
        private final int title;
        private final int word;

        Size(String key, int title, int word) {
            this.key = key;
            this.title = title;
            this.word = word;
        }

        boolean fits(String text) {
            return text.length() <= title
                    && Arrays.stream(text.split("[\\s-]+")).allMatch(part -> part.length() <= word);
        }
    }

    /**
     * The content of a poster.
     *
     * @param size key of the type size of the title, for the style sheet
     * @param registration how to register, or empty
     * @param event link to the page of the event
     * @param address of that page, absolute
     */
    public record View(EventCard card, String size, String registration, Link event, String address) {

        /** Returns the address as people type it. */
        public String web() {
            return address.replaceFirst("^https?://(www\\.)?", "").replaceFirst("/$", "");
        }

        /** Returns the QR code of the address; created on demand, when the page is rendered. */
        public QrCode code() {
            return QrCode.of(address);
        }
    }

    private PosterPage() {}

    /** Returns whether an event has a poster. */
    static boolean exists(Event event, PageContext context) {
        return event.takesPlace() && !event.schedule().isOver(context.today());
    }

    static String address(Event event) {
        return event.address() + "plakat/";
    }

    static WebPage page(Event event, String registration, PageContext context) {
        Link own = Link.to(event);
        View content = new View(
                EventCards.of(event, context),
                size(event.title()),
                registration,
                own,
                context.settings().absolute(event.address()));
        return Pages.computed(
                        "event/poster",
                        new Link("Plakat: " + event.title(), address(event)),
                        "Ein Plakat zum Ausdrucken: " + event.teaser(),
                        List.of(Link.to(Area.HOME), Link.to(Area.EVENTS), own),
                        content,
                        context)
                .unlisted();
    }

    private static String size(String title) {
        return Arrays.stream(Size.values())
                .filter(size -> size.fits(title))
                .findFirst()
                .orElseThrow()
                .key;
    }
}
