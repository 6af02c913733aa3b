package de.klimanetz.kind.event;

import de.klimanetz.kind.PressKit;
import de.klimanetz.model.Area;
import de.klimanetz.model.Body;
import de.klimanetz.model.ContentType;
import de.klimanetz.model.Event;
import de.klimanetz.model.Item;
import de.klimanetz.model.News;
import de.klimanetz.model.Picture;
import de.klimanetz.model.Series;
import de.klimanetz.model.vocabulary.EventState;
import de.klimanetz.model.vocabulary.NewsKind;
import de.klimanetz.page.Fact;
import de.klimanetz.page.Index;
import de.klimanetz.page.Link;
import de.klimanetz.page.PageContext;
import de.klimanetz.page.PageSet;
import de.klimanetz.page.Pages;
import de.klimanetz.page.Prose;
import de.klimanetz.page.WebPage;
import de.klimanetz.wording.GermanEvents;
import de.klimanetz.wording.GermanSchedule;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The pages of single events. */
final class EventPages {

    static final PageSet<Event> SET = new PageSet<>(EventPages::withFile, true, EventPages::pages);
    static final PressKit<Event> PRESS = new PressKit<>(
            Event.class,
            Area.EVENTS,
            (event, today) -> !event.isMeeting()
                    && event.takesPlace()
                    && !event.schedule().isOver(today),
            new EventFeedText(),
            event -> Optional.empty());

    /**
     * The content of an event page.
     *
     * @param times of the entry in calendars, for microformats
     * @param data the event as JSON-LD
     * @param poster address of the poster; empty if there is none
     */
    public record View(
            EventCard card,
            Times times,
            EventData data,
            Notice notice,
            RegistrationView registration,
            List<Fact> facts,
            Agendas agendas,
            Prose prose,
            Optional<Picture> picture,
            CalendarLinks calendar,
            String poster,
            Ways ways) {}

    /**
     * The notices at the top of the page.
     *
     * @param note on the schedule, or empty
     * @param change the sentence on the state, or empty
     * @param changes the list of changes, newest first
     */
    public record Notice(
            boolean over,
            Optional<Link> report,
            String note,
            String change,
            String changeNote,
            List<ChangeLine> changes) {}

    /** Values of {@code <time datetime>}; both may be empty. */
    public record Times(String start, String end) {

        static Times of(Event event, ZoneId zone) {
            return new Times(
                    GermanSchedule.machine(event.announced(), zone),
                    GermanSchedule.machineEnd(event.announced(), zone));
        }
    }

    /** The registration status, and its web address while registration is open; both may be empty. */
    public record RegistrationView(String words, String address) {}

    /**
     * The agenda sections.
     *
     * @param fixed the items of the series, on each agenda
     */
    public record Agendas(Optional<Body.Section> own, Optional<Body.Section> fixed) {}

    /**
     * Links to related pages.
     *
     * @param places the lists of events in the same Kommunen
     */
    public record Ways(
            Optional<Link> campaign,
            Optional<Link> series,
            Optional<Link> network,
            Optional<Link> press,
            List<Link> audiences,
            List<Link> places,
            List<Link> topics) {}

    /** The news that look back at events. */
    private record Reports(Map<String, String> byEvent) {

        static final Index<Reports> INDEX = Index.of(snapshot -> new Reports(snapshot.site().all(News.class).stream()
                .filter(news -> news.kind() == NewsKind.REVIEW && news.event().isPresent())
                .collect(Collectors.toMap(news -> news.event().get(), Item::slug, (newest, older) -> newest))));

        /** Returns the slug of the newest report on an event. */
        Optional<String> on(String event) {
            return Optional.ofNullable(byEvent.get(event));
        }
    }

    private EventPages() {}

    private static List<Event> withFile(PageContext context) {
        return context.all(Event.class).stream()
                .filter(event -> !event.isMeeting())
                .toList();
    }

    private static List<WebPage> pages(Event event, PageContext context) {
        View view = view(event, context);
        WebPage page = page(event, view, context);
        return PosterPage.exists(event, context)
                ? List.of(page, PosterPage.page(event, view.registration().words(), context))
                : List.of(page);
    }

    private static WebPage page(Event event, View view, PageContext context) {
        WebPage item = Pages.item(event, Area.EVENTS, view, context);
        WebPage page = view.calendar().file().isEmpty()
                ? item
                : item.with(WebPage.Alternate.calendar(event.title(), event.calendarFile()));
        // Visitors from bookmarks and search results must see this first, and h-event has no state.
        return switch (event.state()) {
            case CANCELLED -> page.titled("Abgesagt: " + event.title());
            case POSTPONED -> page.titled("Verschoben: " + event.title());
            case CONFIRMED, TENTATIVE, MOVED, MOVED_ONLINE -> page;
        };
    }

    private static View view(Event event, PageContext context) {
        // A postponed event is not over: the new date follows.
        boolean over = event.schedule().isOver(context.today()) && event.state() != EventState.POSTPONED;
        Prose prose = Prose.of(event.body());
        Optional<Series> series = event.series().flatMap(part -> context.find(Series.class, part.slug()));
        Agendas agendas = new Agendas(prose.section(Body.AGENDA), series.flatMap(Prose::agenda));
        RegistrationView registration = registration(event, over, context);
        return new View(
                EventCards.of(event, context),
                Times.of(event, context.settings().zone()),
                EventData.of(event, context),
                notice(event, over, context),
                registration,
                EventProfile.facts(event, over, context),
                agendas,
                prose.without(agendas.own())
                        .without(event.body().section(Body.CHANGES))
                        .beside(agendas.fixed()),
                context.picture(event),
                CalendarLinks.of(event, context),
                PosterPage.exists(event, context) ? PosterPage.address(event) : "",
                ways(event, series, context));
    }

    private static Notice notice(Event event, boolean over, PageContext context) {
        return new Notice(
                over,
                event.review()
                        .report()
                        .or(() -> context.ask(Reports.INDEX, Reports::on, event.slug()))
                        .flatMap(slug -> context.link(ContentType.NEWS, slug)),
                event.when().note(),
                GermanEvents.change(event),
                event.status().note(),
                event.changes().stream().map(ChangeLine::of).toList());
    }

    private static RegistrationView registration(Event event, boolean over, PageContext context) {
        return new RegistrationView(
                over ? "" : GermanEvents.registration(event, context.today()),
                event.isOpenForRegistration(context.today())
                        ? event.registration().address()
                        : "");
    }

    private static Ways ways(Event event, Optional<Series> series, PageContext context) {
        return new Ways(
                context.campaign(event),
                series.map(Link::to),
                event.hosting().network().flatMap(slug -> context.link(ContentType.NEIGHBOUR, slug)),
                PRESS.link(event, context),
                event.audiences().stream()
                        .flatMap(audience -> value(EventLists.address(audience), context).stream())
                        .toList(),
                event.members().stream()
                        .flatMap(slug -> value(EventLists.ofMember(ContentType.MEMBER.address(slug)), context).stream())
                        .toList(),
                context.topics(event));
    }

    private static Optional<Link> value(String list, PageContext context) {
        return context.ask(EventFacets.INDEX, EventFacets::value, list);
    }
}
