package de.klimanetz.kind.event;

import de.klimanetz.content.CommonFields;
import de.klimanetz.content.Facts;
import de.klimanetz.content.Field;
import de.klimanetz.content.Moment;
import de.klimanetz.model.Campaign;
import de.klimanetz.model.PartialDate;
import de.klimanetz.model.Schedule;
import de.klimanetz.problem.Place;
import de.klimanetz.problem.Problems;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Optional;

/** Creates a {@link Schedule} from the attributes for start and end. */
final class ScheduleReader {

    private final ZoneId zone;
    private final Problems problems;

    ScheduleReader(ZoneId zone, Problems problems) {
        this.zone = zone;
        this.problems = problems;
    }

    /** Returns the schedule; empty if it is invalid, which is reported. */
    Optional<Schedule> read(Facts facts, Field<Moment> startField, Optional<Moment> end, Optional<Campaign> campaign) {
        return read(facts, facts.get(startField), facts.place(startField), end, campaign);
    }

    /** Returns the earlier schedules of an event; invalid ones are reported and left out. */
    List<Schedule> readEarlier(Facts facts, Field<List<Moment>> startsField, Optional<Campaign> campaign) {
        return facts.find(startsField).orElse(List.of()).stream()
                .flatMap(start -> read(facts, start, facts.place(startsField), Optional.empty(), campaign).stream())
                .toList();
    }

    private Optional<Schedule> read(
            Facts facts, Moment start, Place place, Optional<Moment> end, Optional<Campaign> campaign) {
        Place endPlace = facts.place(EventFields.END);
        if (end.isPresent() && !(start instanceof Moment.Time || start instanceof Moment.Date)) {
            problems.error(
                    endPlace,
                    "Ein Ende gibt es nur zu einem Tag. Löschen Sie „ende“, oder schreiben Sie in „beginn“ den Tag.");
            return Optional.empty();
        }
        if (start instanceof Moment.Open) {
            return Optional.of(new Schedule.Open());
        }
        if (start instanceof Moment.InCampaign) {
            if (facts.find(CommonFields.CAMPAIGN).isEmpty()) {
                problems.error(
                        place,
                        "Zu „beginn: kampagne“ fehlt, welche Kampagne es ist. Schreibweise: :kampagne: klimawochen-2026");
            }
            return campaign.map(Schedule.WithinCampaign::new);
        }
        try {
            return exact(start, end, place, endPlace);
        } catch (IllegalArgumentException endsBeforeStart) {
            problems.error(endPlace, "Das Ende „ende“ liegt vor dem Beginn „beginn“.");
            return Optional.empty();
        }
    }

    private Optional<Schedule> exact(Moment start, Optional<Moment> end, Place place, Place endPlace) {
        if (start instanceof Moment.Time time) {
            if (end.isEmpty() || end.get() instanceof Moment.Time) {
                Optional<LocalDateTime> until = end.map(moment -> ((Moment.Time) moment).value());
                if (until.equals(Optional.of(time.value()))) {
                    problems.error(
                            endPlace,
                            "Das Ende „ende“ ist dieselbe Zeit wie der Beginn. Schreiben Sie, wann es zu Ende ist, "
                                    + "oder lassen Sie „ende“ weg.");
                    return Optional.empty();
                }
                boolean exists = isOnceInZone(time.value(), place)
                        & until.map(value -> isOnceInZone(value, endPlace)).orElse(true);
                return exists ? Optional.of(new Schedule.Timed(time.value(), until)) : Optional.empty();
            }
        } else if (start instanceof Moment.Date date && (end.isEmpty() || end.get() instanceof Moment.Date)) {
            PartialDate until =
                    end.map(moment -> ((Moment.Date) moment).value()).orElse(date.value());
            if (date.value().precision() == until.precision()) {
                return Optional.of(
                        until.isDay()
                                ? new Schedule.Days(date.value().first(), until.first())
                                : new Schedule.Roughly(date.value(), until));
            }
        }
        problems.error(
                place,
                "„beginn“ und „ende“ sind verschieden genau. Schreiben Sie beide mit Uhrzeit, beide als Tag, beide als Monat oder beide als Jahr.");
        return Optional.empty();
    }

    /** When the clock changes, local times do not exist or occur twice, so that they name no unique moment. */
    private boolean isOnceInZone(LocalDateTime time, Place place) {
        ZoneOffsetTransition change = zone.getRules().getTransition(time);
        if (change == null) {
            return true;
        }
        LocalTime before = change.getDateTimeBefore().toLocalTime();
        LocalTime after = change.getDateTimeAfter().toLocalTime();
        String when = "Die Uhrzeit " + time.toLocalTime() + " gibt es am " + time.toLocalDate();
        problems.error(
                place,
                change.isGap()
                        ? when + " nicht, die Uhr springt auf Sommerzeit. Schreiben Sie " + after + " oder später."
                        : when + " zweimal, die Uhr springt um " + before + " zurück auf " + after
                                + ". Schreiben Sie eine Zeit vor " + after + " oder ab " + before
                                + ", oder nur den Tag und die Uhrzeit in „termin-hinweis“.");
        return false;
    }
}
