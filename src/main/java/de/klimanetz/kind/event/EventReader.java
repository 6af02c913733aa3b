package de.klimanetz.kind.event;

import de.klimanetz.content.Facts;
import de.klimanetz.content.Lookups;
import de.klimanetz.content.ParsedFile;
import de.klimanetz.model.Campaign;
import de.klimanetz.model.Change;
import de.klimanetz.model.Common;
import de.klimanetz.model.ContentType;
import de.klimanetz.model.Event;
import de.klimanetz.model.Schedule;
import de.klimanetz.model.vocabulary.EventState;
import de.klimanetz.model.vocabulary.RegistrationNeed;
import de.klimanetz.problem.Place;
import de.klimanetz.problem.Problems;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Creates an {@link Event} from a parsed file. */
public final class EventReader {

    private final ScheduleReader schedules;
    private final Lookups lookups;
    private final Problems problems;

    EventReader(ScheduleReader schedules, Lookups lookups, Problems problems) {
        this.schedules = schedules;
        this.lookups = lookups;
        this.problems = problems;
    }

    static Optional<Event> read(ParsedFile file) {
        ScheduleReader schedules = new ScheduleReader(file.zone(), file.problems());
        List<Change> changes = ChangeReader.ofEvent(file);
        return new EventReader(schedules, file.lookups(), file.problems()).read(file.common(), file.facts(), changes);
    }

    private Optional<Event> read(Common common, Facts facts, List<Change> changes) {
        Optional<Campaign> campaign =
                common.subjects().campaign().flatMap(slug -> lookups.item(ContentType.CAMPAIGN, slug, Campaign.class));
        Optional<Schedule> schedule = schedules.read(facts, EventFields.START, facts.find(EventFields.END), campaign);
        List<Schedule> earlier = schedules.readEarlier(facts, EventFields.EARLIER_STARTS, campaign);
        EventState state = facts.find(EventFields.STATE).orElse(EventState.CONFIRMED);
        checkState(facts, state, changes);
        schedule.ifPresent(when -> checkDates(facts, when));
        return schedule.map(when -> new Event(
                common,
                facts.get(EventFields.KIND),
                new Event.When(when, facts.text(EventFields.SCHEDULE_NOTE), earlier, facts.place(EventFields.START)),
                where(facts),
                new Event.Hosting(
                        facts.text(EventFields.ORGANIZER),
                        facts.text(EventFields.HOST),
                        facts.text(EventFields.HOST_ROLE),
                        facts.slug(EventFields.NETWORK)),
                admission(facts),
                new Event.Status(state, facts.text(EventFields.STATE_NOTE), changes),
                new Event.Review(
                        facts.find(EventFields.ATTENDANCE),
                        facts.slug(EventFields.REPORT),
                        new Event.Documents(
                                facts.text(EventFields.RECORDING),
                                facts.text(EventFields.SLIDES),
                                facts.text(EventFields.MINUTES))),
                series(facts)));
    }

    private void checkState(Facts facts, EventState state, List<Change> changes) {
        boolean noted = facts.find(EventFields.STATE_NOTE).isPresent();
        boolean explained = noted || !changes.isEmpty();
        if (state == EventState.MOVED && facts.find(EventFields.EARLIER_STARTS).isEmpty() && !explained) {
            problems.error(
                    facts.place(EventFields.STATE),
                    "Zu „zustand: verlegt“ gehört der frühere Termin oder, bei einem anderen Ort, ein Hinweis. Schreibweise: "
                            + ":beginn-vorher: 2026-09-13 10:00 oder :zustand-hinweis: Wir treffen uns im Rathaus.");
        }
        if (state == EventState.CONFIRMED && noted) {
            problems.error(
                    facts.place(EventFields.STATE_NOTE),
                    "Zu „zustand-hinweis“ fehlt „zustand“. Ein Hinweis zum Termin selbst heißt „termin-hinweis“.");
        }
    }

    private void checkDates(Facts facts, Schedule schedule) {
        Optional<LocalDate> first = schedule.first();
        Optional<LocalDate> opens = facts.find(EventFields.REGISTRATION_OPENS);
        Optional<LocalDate> closes = facts.find(EventFields.REGISTRATION_CLOSES);
        if (opens.isPresent() && closes.isPresent() && opens.get().isAfter(closes.get())) {
            problems.error(
                    facts.place(EventFields.REGISTRATION_OPENS),
                    "Die Anmeldung beginnt (" + opens.get() + ") nach dem Anmeldeschluss (" + closes.get() + ").");
        }
        if (closes.isPresent()
                && schedule.last().isPresent()
                && closes.get().isAfter(schedule.last().get())) {
            problems.error(
                    facts.place(EventFields.REGISTRATION_CLOSES),
                    "Der Anmeldeschluss (" + closes.get() + ") liegt nach der Veranstaltung ("
                            + schedule.last().get() + ").");
        }
        String year = facts.place().file().replaceFirst(".*/termine/(\\d{4})/.*", "$1");
        if (first.isPresent() && !year.equals(String.valueOf(first.get().getYear()))) {
            problems.error(
                    facts.place(EventFields.START),
                    "Der Termin beginnt " + first.get().getYear() + ", die Datei liegt aber im Ordner " + year
                            + ". Verschieben Sie sie nach content/termine/"
                            + first.get().getYear() + ".");
        }
    }

    private Optional<Event.Part> series(Facts facts) {
        Optional<LocalDate> day = facts.find(EventFields.REPLACED_DAY);
        if (day.isPresent() && facts.find(EventFields.SERIES).isEmpty()) {
            problems.error(
                    facts.place(EventFields.REPLACED_DAY),
                    "Zu „statt“ fehlt, welche Reihe es ist. Schreibweise: :reihe: netzwerktreffen");
        }
        Place place = facts.place(day.isPresent() ? EventFields.REPLACED_DAY : EventFields.SERIES);
        return facts.slug(EventFields.SERIES).map(slug -> new Event.Part(slug, day, Optional.empty(), place));
    }

    /** Reads the place of an event or a series. */
    public static Event.Where where(Facts facts) {
        return new Event.Where(
                facts.get(EventFields.FORMAT),
                new Event.Venue(
                        facts.text(EventFields.VENUE),
                        facts.text(EventFields.VENUE_STREET),
                        facts.text(EventFields.VENUE_POSTCODE),
                        facts.text(EventFields.VENUE_CITY),
                        facts.find(EventFields.VENUE_POSITION),
                        facts.text(EventFields.VENUE_ACCESSIBILITY),
                        facts.text(EventFields.VENUE_DIRECTIONS)),
                new Event.OnlineAccess(
                        facts.text(EventFields.ONLINE_ADDRESS),
                        facts.flag(EventFields.ONLINE_PUBLIC),
                        facts.text(EventFields.ONLINE_NOTE)));
    }

    private static Event.Admission admission(Facts facts) {
        return new Event.Admission(
                registration(facts),
                facts.text(EventFields.COST),
                facts.text(EventFields.ACCESSIBILITY),
                facts.find(EventFields.LANGUAGE).orElse("de"),
                circle(facts));
    }

    /** Reads who is invited to an event or a series. */
    public static Event.Circle circle(Facts facts) {
        return new Event.Circle(facts.text(EventFields.CIRCLE), facts.flag(EventFields.GUESTS));
    }

    private static Event.Registration registration(Facts facts) {
        boolean mentioned = facts.find(EventFields.REGISTRATION_ADDRESS).isPresent()
                || facts.find(EventFields.REGISTRATION_EMAIL).isPresent()
                || facts.find(EventFields.REGISTRATION_PHONE).isPresent()
                || facts.find(EventFields.REGISTRATION_CLOSES).isPresent();
        return new Event.Registration(
                facts.find(EventFields.REGISTRATION)
                        .orElse(mentioned ? RegistrationNeed.REQUIRED : RegistrationNeed.NONE),
                facts.text(EventFields.REGISTRATION_ADDRESS),
                facts.text(EventFields.REGISTRATION_EMAIL),
                facts.text(EventFields.REGISTRATION_PHONE),
                facts.find(EventFields.REGISTRATION_OPENS),
                facts.find(EventFields.REGISTRATION_CLOSES),
                facts.find(EventFields.PLACES),
                facts.flag(EventFields.FULL));
    }
}
