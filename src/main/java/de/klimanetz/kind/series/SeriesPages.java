package de.klimanetz.kind.series;

import de.klimanetz.calendar.EventText;
import de.klimanetz.kind.CalendarBox;
import de.klimanetz.kind.event.CalendarLinks;
import de.klimanetz.kind.event.ChangeLine;
import de.klimanetz.kind.event.EventCard;
import de.klimanetz.kind.event.EventCards;
import de.klimanetz.kind.event.EventData;
import de.klimanetz.kind.event.EventDays;
import de.klimanetz.kind.notice.NewNotices;
import de.klimanetz.model.Area;
import de.klimanetz.model.Body;
import de.klimanetz.model.Change;
import de.klimanetz.model.Event;
import de.klimanetz.model.Series;
import de.klimanetz.model.vocabulary.Audience;
import de.klimanetz.model.vocabulary.EventFormat;
import de.klimanetz.page.Article;
import de.klimanetz.page.Basis;
import de.klimanetz.page.Card;
import de.klimanetz.page.Fact;
import de.klimanetz.page.Facts;
import de.klimanetz.page.Index;
import de.klimanetz.page.Link;
import de.klimanetz.page.PageContext;
import de.klimanetz.page.PageSet;
import de.klimanetz.page.Pages;
import de.klimanetz.page.Prose;
import de.klimanetz.page.Subscribe;
import de.klimanetz.page.WebPage;
import de.klimanetz.wording.GermanDates;
import de.klimanetz.wording.GermanEvents;
import de.klimanetz.wording.GermanSchedule;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The pages of series: overview, one page per series with all meetings, and a permanent page for the next one. */
final class SeriesPages {

    static final PageSet<String> OVERVIEW = PageSet.once(SeriesPages::overview);
    static final PageSet<Series> SET = new PageSet<>(context -> context.all(Series.class), true, SeriesPages::pages);

    /** The content of the overview. */
    public record Overview(List<Card> series) {}

    /**
     * One meeting.
     *
     * @param change the sentence on the state, or empty
     * @param news the newest change with its date, or empty
     * @param address of its event page, or empty
     * @param entry for microformats; absent if calendars do not contain the meeting
     */
    public record Meeting(
            EventCard card,
            String anchor,
            String change,
            String news,
            String host,
            String address,
            Optional<Entry> entry,
            CalendarLinks calendar) {}

    /**
     * A meeting as in calendars.
     *
     * @param name the title with the state
     * @param start the value of {@code <time datetime>}
     * @param end likewise, or empty
     */
    public record Entry(String name, String start, String end) {

        static Entry of(Event event, ZoneId zone) {
            return new Entry(
                    EventText.summary(event),
                    GermanSchedule.machine(event.announced(), zone),
                    GermanSchedule.machineEnd(event.announced(), zone));
        }
    }

    /**
     * The content of a series page.
     *
     * @param changes those that concern all meetings, newest first
     * @param data the next meetings as JSON-LD
     * @param next address of the page of the next meeting
     * @param subscribe where to subscribe to its calendar; empty if it contains no meeting
     */
    public record View(
            String kind,
            Article article,
            List<Fact> facts,
            List<Meeting> coming,
            List<Meeting> past,
            Optional<Body.Section> agenda,
            List<ChangeLine> changes,
            List<EventData> data,
            String next,
            String subscribe,
            Optional<CalendarBox> calendar) {}

    /** The largest number of meetings in JSON-LD, so that a weekly series has no heavy page. */
    private static final int DESCRIBED = 6;

    /**
     * The content of the page of the next meeting; {@code contact} is for readers if there is none.
     *
     * @param styles the additional style sheets
     */
    public record NextView(
            Optional<Meeting> meeting,
            Optional<Body.Section> agenda,
            Market market,
            List<Fact> facts,
            List<Fact> contact,
            Link series,
            List<String> styles) {}

    /**
     * What is new on the market, if it is a point of the agenda.
     *
     * @param since the day of the last meeting in German, or empty
     */
    public record Market(List<Card> notices, String since) {}

    /** The events of each series, by slug. */
    private static final Index<EventsBySeries> EVENTS = Index.of(EventsBySeries::new);

    private SeriesPages() {}

    private static List<WebPage> overview(PageContext context) {
        List<Series> all = context.all(Series.class);
        return all.isEmpty()
                ? List.of()
                : List.of(Pages.overview(
                        "series/list",
                        Area.SERIES,
                        "Treffen im " + context.network().title()
                                + ", die wiederkommen: Rhythmus, nächster Termin und Kalender zum Abonnieren.",
                        new Overview(context.cards(all.stream())),
                        context));
    }

    private static List<WebPage> pages(Series series, PageContext context) {
        List<Event> events = context.ask(EVENTS, EventsBySeries::of, series.slug());
        return List.of(
                Pages.item(series, Area.SERIES, view(series, events, context), context), next(series, events, context));
    }

    static Card card(Series series, Basis basis) {
        return Card.of(series, rhythm(series), "");
    }

    private static View view(Series series, List<Event> events, PageContext context) {
        Article article = Article.of(series, context);
        List<Event> coming =
                events.stream().filter(event -> isComing(event, context)).toList();
        boolean hasCalendar = events.stream().anyMatch(Event::isInCalendars);
        return new View(
                series.kind().label(),
                article.with(article.prose()
                        .without(series.body().section(Body.AGENDA))
                        .without(series.body().section(Body.CHANGES))),
                facts(series, context),
                meetings(coming.stream(), series, context),
                meetings(
                        EventDays.newestFirst(events).stream().filter(event -> !isComing(event, context)),
                        series,
                        context),
                Prose.agenda(series),
                series.generalChanges().stream().map(ChangeLine::of).toList(),
                coming.stream()
                        .filter(Event::isInCalendars)
                        .limit(DESCRIBED)
                        .map(event -> EventData.of(event, context))
                        .toList(),
                nextAddress(series),
                hasCalendar ? Subscribe.address(series) : "",
                hasCalendar ? CalendarBox.of(series.slug(), context) : Optional.empty());
    }

    private static WebPage next(Series series, List<Event> events, PageContext context) {
        Optional<Event> next = events.stream()
                .filter(event -> isComing(event, context))
                .filter(Event::takesPlace)
                .findFirst();
        Optional<Body.Section> agenda = next.flatMap(
                        event -> Prose.of(event.body()).section(Body.AGENDA))
                .or(() -> Prose.agenda(series));
        NextView content = new NextView(
                next.map(event -> meeting(event, List.of(), context)),
                agenda,
                market(agenda, events, context),
                facts(series, context),
                new Facts().contact(context.network().contact()).list(),
                Link.to(series),
                Prose.styles("", agenda.stream().toList()));
        return Pages.computed(
                "series/next",
                new Link("Nächstes Treffen: " + series.title(), nextAddress(series)),
                next.map(event -> series.title() + ": " + GermanSchedule.words(event.schedule()))
                        .orElse(series.title() + ": Zurzeit steht kein Termin fest."),
                List.of(Link.to(Area.HOME), Link.to(Area.SERIES), Link.to(series)),
                content,
                context);
    }

    private static Market market(Optional<Body.Section> agenda, List<Event> events, PageContext context) {
        boolean onAgenda = agenda.filter(section -> section.html().contains(Area.MARKET.title()))
                .isPresent();
        Optional<LocalDate> last = events.stream()
                .filter(event -> !isComing(event, context) && event.takesPlace())
                .flatMap(event -> event.schedule().first().stream())
                .max(LocalDate::compareTo);
        return onAgenda
                ? new Market(
                        NewNotices.since(last, context),
                        last.map(GermanDates::day).orElse(""))
                : new Market(List.of(), "");
    }

    private static boolean isComing(Event event, PageContext context) {
        return !event.schedule().isOver(context.today());
    }

    /** The page of the series shows changes that concern all meetings only once, at the top. */
    private static List<Meeting> meetings(Stream<Event> events, Series series, PageContext context) {
        return events.map(event -> meeting(event, series.generalChanges(), context))
                .toList();
    }

    /** @param told changes that the page shows elsewhere */
    private static Meeting meeting(Event event, List<Change> told, PageContext context) {
        return new Meeting(
                EventCards.of(event, context),
                event.anchor(),
                GermanEvents.change(event),
                event.changes().stream()
                        .filter(change -> !told.contains(change))
                        .findFirst()
                        .map(GermanEvents::change)
                        .orElse(""),
                event.hosting().host(),
                event.isMeeting() ? "" : event.address(),
                Optional.of(event)
                        .filter(Event::isInCalendars)
                        .map(one -> Entry.of(one, context.settings().zone())),
                CalendarLinks.of(event, context));
    }

    private static String nextAddress(Series series) {
        return series.address() + "naechstes/";
    }

    static String rhythm(Series series) {
        return series.rhythm()
                .map(GermanRhythm::words)
                .orElse(series.recurrence().note());
    }

    private static List<Fact> facts(Series series, PageContext context) {
        EventFormat format = series.where().format();
        return new Facts()
                .add("Wann", rhythm(series))
                .add(
                        "Hinweis",
                        series.rhythm().isPresent() ? series.recurrence().note() : "")
                .add("Teilnahme", format == EventFormat.ON_SITE ? "" : format.label())
                .add("Ort", series.isOpen() ? series.where().venue().name() : "")
                .add("Veranstaltet von", context.named(series.organizer()))
                .add("Für wen", series.audiences().stream().map(Audience::label).collect(Collectors.joining(", ")))
                .add("Für wen genau", series.circle().note())
                .add("Gäste", series.circle().guests() ? "willkommen" : "")
                .add(
                        "Teilnehmende",
                        series.participants().map(GermanEvents::attendance).orElse(""))
                .links("Gastgeber reihum", context.towns().links(series.hosts()))
                .list();
    }
}
