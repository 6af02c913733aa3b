package de.klimanetz.view;

import de.klimanetz.model.Area;
import de.klimanetz.model.Body;
import de.klimanetz.model.Change;
import de.klimanetz.model.ContentType;
import de.klimanetz.model.Event;
import de.klimanetz.model.Picture;
import de.klimanetz.model.Settings;
import de.klimanetz.model.vocabulary.EventFormat;
import de.klimanetz.model.vocabulary.EventState;
import de.klimanetz.model.vocabulary.Scope;
import de.klimanetz.wording.GermanDates;
import de.klimanetz.wording.GermanEvents;
import de.klimanetz.wording.GermanFigures;
import de.klimanetz.wording.GermanPlaces;
import de.klimanetz.wording.GermanSchedule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Makes the pages of single events. */
record EventPages(Around around) {

    /**
     * What the page of an event shows.
     *
     * @param fixedAgenda what the series of the event has on every agenda
     * @param change the sentence about a change, or empty
     * @param changes what was changed, the newest first
     * @param end for machines, or empty
     * @param data the event for machines
     * @param places the lists of events in the same Kommunen
     * @param calendarFile address of the iCalendar file, empty when the days are not known
     */
    public record View(
            EventCard card,
            String end,
            EventData data,
            boolean over,
            String note,
            String change,
            String changeNote,
            List<ChangeLine> changes,
            String registration,
            String registrationAddress,
            List<Fact> facts,
            Optional<Body.Section> agenda,
            Optional<Body.Section> fixedAgenda,
            Prose prose,
            Optional<Picture> picture,
            String calendarFile,
            Optional<Link> report,
            Optional<Link> campaign,
            Optional<Link> series,
            List<Link> audiences,
            List<Link> places,
            List<Link> topics) {}

    /** One change with its day in words and for machines. */
    public record ChangeLine(String day, String machine, String words) {}

    WebPage page(Event event) {
        return around.itemPage(event, Link.to(Area.EVENTS), view(event)).titled(title(event));
    }

    /** Whoever comes by a bookmark or a search must see it first. */
    private static String title(Event event) {
        return event.state() == EventState.CANCELLED ? "Abgesagt: " + event.title() : event.title();
    }

    private View view(Event event) {
        boolean over = event.schedule().isOver(around.today());
        Body body = event.body();
        Prose prose = Prose.of(body);
        Optional<Body.Section> agenda = prose.section(Body.AGENDA);
        Optional<Body.Section> fixedAgenda = around.series(event).flatMap(Signposts.SeriesPart::agenda);
        String registrationAddress = event.isOpenForRegistration(around.today())
                ? event.registration().address()
                : "";
        Settings settings = around.settings();
        return new View(
                new EventCards(around.towns(), settings.zone()).apply(event),
                GermanSchedule.machineEnd(event.schedule(), settings.zone()),
                new EventData(event, settings, region(event), registrationAddress),
                over,
                event.when().note(),
                GermanEvents.change(event),
                event.status().note(),
                event.changes().stream().map(EventPages::line).toList(),
                over ? "" : GermanEvents.registration(event, around.today()),
                registrationAddress,
                facts(event, over),
                agenda,
                fixedAgenda,
                prose.without(agenda).without(body.section(Body.CHANGES)).beside(fixedAgenda),
                event.picture(),
                over ? "" : calendarFile(event),
                event.review().report().flatMap(slug -> around.link(ContentType.NEWS, slug)),
                around.campaign(event),
                around.series(event).map(Signposts.SeriesPart::link),
                around.audiences(event),
                around.places(event),
                around.topics(event));
    }

    private static ChangeLine line(Change change) {
        return new ChangeLine(GermanDates.day(change.day()), change.day().toString(), change.words());
    }

    private static String calendarFile(Event event) {
        return event.isInCalendars() ? event.address() + "termin.ics" : "";
    }

    private List<Fact> facts(Event event, boolean over) {
        Event.Venue venue = event.venue();
        Event.Registration registration = event.registration();
        String map = event.isOnline() ? "" : MapLink.of(venue, onlyTown(event));
        Facts facts = new Facts()
                .add("Art", event.kind().label(), around.kind(event.kind()).address(), "")
                .add("Teilnahme", participation(event))
                .add("Ort", event.isOnline() ? "" : GermanPlaces.address(venue))
                .add("Karte", map.isEmpty() ? "" : "bei OpenStreetMap", map, "")
                .add("Barrierefreiheit am Ort", event.isOnline() ? "" : venue.accessibility())
                .add("Anreise", event.isOnline() ? "" : venue.directions());
        facts.web("Online-Raum", over ? "" : event.online().publicAddress().orElse(""));
        facts.add("Online-Teilnahme", over ? "" : event.online().note())
                .add("Veranstaltet von", event.organizer())
                .add("Zu Gast bei", event.hosting().host())
                .add("Kosten", event.admission().cost())
                .add("Für alle", event.admission().accessibility())
                .add("Sprache", language(event.admission().language()))
                .add("Plätze", registration.places().map(EventPages::number).orElse(""));
        if (event.isOpenForRegistration(around.today())) {
            facts.web("Anmeldung", registration.address())
                    .add("Anmeldung per E-Mail", registration.email(), "mailto:" + registration.email(), "")
                    .add("Anmeldung per Telefon", registration.phone(), Facts.telephone(registration.phone()), "");
        }
        return facts.add(
                        "Teilnehmende",
                        event.review().attendance().map(EventPages::number).orElse(""))
                .list();
    }

    private String towns(Event event) {
        return around.towns().names(event.members());
    }

    /** Where it is when nothing more exact is known. */
    private String region(Event event) {
        String towns = towns(event);
        if (!towns.isEmpty() || event.scope() != Scope.DISTRICT) {
            return towns;
        }
        return around.towns().district();
    }

    private String onlyTown(Event event) {
        return event.members().size() == 1 ? towns(event) : "";
    }

    private static String number(int value) {
        return GermanFigures.number(BigDecimal.valueOf(value));
    }

    private static String participation(Event event) {
        if (event.isOnline()) {
            return EventFormat.ONLINE.label();
        }
        return event.format() == EventFormat.ON_SITE ? "" : event.format().label();
    }

    private static String language(String code) {
        return code.equals("de") ? "" : Locale.forLanguageTag(code).getDisplayLanguage(Locale.GERMAN);
    }

    /** The newest first: for lists that look back. */
    static List<Event> newestFirst(List<Event> events) {
        List<Event> reversed = new ArrayList<>(events);
        Collections.reverse(reversed);
        return reversed;
    }
}
