package de.klimanetz.view;

import de.klimanetz.model.Area;
import de.klimanetz.model.Body;
import de.klimanetz.model.Event;
import de.klimanetz.model.Picture;
import de.klimanetz.model.Series;
import de.klimanetz.model.vocabulary.EventFormat;
import de.klimanetz.model.vocabulary.EventState;
import de.klimanetz.wording.GermanEvents;
import de.klimanetz.wording.GermanRhythm;
import de.klimanetz.wording.GermanSchedule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The series: overview, a page each with all meetings, and a stable page for the next one. */
final class SeriesPages {

    /** The overview. */
    public record Overview(List<Card> series) {}

    /**
     * One meeting.
     *
     * @param change the sentence about a change, or empty
     * @param address of its own page, where it has one
     */
    public record Meeting(EventCard card, String anchor, String change, String host, String address) {}

    /**
     * What the page of a series shows.
     *
     * @param subscribe where one can subscribe to its calendar, empty when no meeting stands in it
     */
    public record View(
            String kind,
            String teaser,
            List<Fact> facts,
            List<Meeting> coming,
            List<Meeting> past,
            Optional<Body.Section> agenda,
            Prose prose,
            Optional<Picture> picture,
            boolean example,
            String next,
            String subscribe,
            List<Link> members,
            List<Link> topics) {}

    /**
     * What the page of the next meeting shows; without one, whom to ask.
     *
     * @param styles the style sheets that it needs besides the common one
     */
    public record NextView(
            Optional<Meeting> meeting,
            Optional<Body.Section> agenda,
            List<Fact> facts,
            List<Fact> contact,
            Link series,
            List<String> styles) {}

    private final Workbench bench;

    SeriesPages(Workbench bench) {
        this.bench = bench;
    }

    List<WebPage> pages() {
        List<WebPage> pages = new ArrayList<>();
        if (!bench.site().series().isEmpty()) {
            pages.add(overview());
        }
        for (Series series : bench.site().series()) {
            pages.add(bench.itemPage(series, Link.to(Area.SERIES), view(series)));
            pages.add(next(series));
        }
        return pages;
    }

    /** A series in a list. */
    static Card card(Series series) {
        return new Card(series.title(), series.address(), rhythm(series), "", series.teaser(), series.isExample());
    }

    private WebPage overview() {
        return bench.overview(
                "series-list",
                Link.to(Area.SERIES),
                "Treffen im " + bench.site().network().title() + ", die wiederkommen: Rhythmus, nächster Termin und "
                        + "Kalender zum Abonnieren.",
                new Overview(
                        bench.site().series().stream().map(SeriesPages::card).toList()));
    }

    private View view(Series series) {
        List<Event> events = bench.related().eventsOfSeries(series.slug());
        return new View(
                series.kind().label(),
                series.teaser(),
                facts(series),
                meetings(events.stream().filter(this::isComing)),
                meetings(EventPages.newestFirst(events).stream().filter(event -> !isComing(event))),
                agenda(series),
                Prose.of(series.body()).without(series.body().section(Body.AGENDA)),
                series.picture(),
                series.isExample(),
                nextAddress(series),
                events.stream().anyMatch(Event::isInCalendars) ? Channels.address(series) : "",
                bench.around().towns().links(series),
                bench.around().topics(series));
    }

    private WebPage next(Series series) {
        Optional<Event> next = bench.related().eventsOfSeries(series.slug()).stream()
                .filter(this::isComing)
                .filter(event -> event.state() != EventState.CANCELLED)
                .findFirst();
        Optional<Body.Section> agenda = next.flatMap(
                        event -> Prose.of(event.body()).section(Body.AGENDA))
                .or(() -> agenda(series));
        NextView content = new NextView(
                next.map(this::meeting),
                agenda,
                facts(series),
                new Facts().contact(bench.site().network().contact()).list(),
                Cards.link(series),
                Prose.styles("", agenda.stream().toList()));
        return bench.computed(
                "next-meeting",
                new Link("Nächstes Treffen: " + series.title(), nextAddress(series)),
                next.map(event -> series.title() + ": " + GermanSchedule.words(event.schedule()))
                        .orElse(series.title() + ": Zurzeit steht kein Termin fest."),
                List.of(Link.to(Area.HOME), Link.to(Area.SERIES), Cards.link(series)),
                content);
    }

    /** What the series says of every meeting, unless only the days are for the public. */
    static Optional<Body.Section> agenda(Series series) {
        return series.isOpen() ? Prose.of(series.body()).section(Body.AGENDA) : Optional.empty();
    }

    private boolean isComing(Event event) {
        return !event.schedule().isOver(bench.today());
    }

    private List<Meeting> meetings(Stream<Event> events) {
        return events.map(this::meeting).toList();
    }

    private Meeting meeting(Event event) {
        return new Meeting(
                bench.cards().event(event),
                event.anchor(),
                GermanEvents.change(event),
                event.hosting().host(),
                event.isMeeting() ? "" : event.address());
    }

    private static String nextAddress(Series series) {
        return series.address() + "naechstes/";
    }

    private static String rhythm(Series series) {
        return series.rhythm()
                .map(GermanRhythm::words)
                .orElse(series.recurrence().note());
    }

    private List<Fact> facts(Series series) {
        Event.Venue venue = series.where().venue();
        boolean open = series.isOpen();
        return new Facts()
                .add("Wann", rhythm(series))
                .add(
                        "Hinweis",
                        series.rhythm().isPresent() ? series.recurrence().note() : "")
                .add(
                        "Teilnahme",
                        series.where().format() == EventFormat.ON_SITE
                                ? ""
                                : series.where().format().label())
                .add("Ort", open ? venue.name() : "")
                .add("Veranstaltet von", series.organizer())
                .add(
                        "Gastgeber reihum",
                        String.join(", ", bench.around().towns().names(series.hosts())))
                .list();
    }
}
