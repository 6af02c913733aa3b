package de.klimanetz.site;

import de.klimanetz.model.GeoPoint;
import de.klimanetz.model.Member;
import de.klimanetz.page.PageContext;
import de.klimanetz.season.Daylight;
import de.klimanetz.wording.GermanDates;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Optional;

/**
 * The sky above the home page.
 *
 * @param week number of the week (ISO 8601)
 * @param light daylight in the middle of the network; empty if no Kommune has a position
 */
public record Sky(int week, Optional<Light> light) {

    /**
     * The daylight of the day.
     *
     * @param length such as “8 Stunden 3 Minuten”
     * @param rise such as “8:14 Uhr”
     * @param from minutes from midnight to sunrise
     * @param minutes from sunrise to sunset
     * @param altitude of the sun at noon in degrees
     */
    public record Light(String length, String rise, String set, int from, long minutes, int altitude) {}

    static Sky of(PageContext context) {
        LocalDate today = context.today();
        return new Sky(
                today.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR),
                middle(context.all(Member.class))
                        .flatMap(place -> Daylight.of(
                                today,
                                place.latitude(),
                                place.longitude(),
                                context.settings().zone()))
                        .map(Sky::light));
    }

    private static Light light(Daylight day) {
        return new Light(
                words(day.length()),
                GermanDates.time(day.rise()),
                GermanDates.time(day.set()),
                (int) Duration.between(LocalTime.MIDNIGHT, day.rise()).toMinutes(),
                day.length().toMinutes(),
                day.noonAltitude());
    }

    private static String words(Duration length) {
        String hours = length.toHours() == 1 ? "1 Stunde" : length.toHours() + " Stunden";
        return switch (length.toMinutesPart()) {
            case 0 -> hours;
            case 1 -> hours + " 1 Minute";
            default -> hours + " " + length.toMinutesPart() + " Minuten";
        };
    }

    private static Optional<GeoPoint> middle(List<Member> members) {
        List<GeoPoint> points = members.stream()
                .filter(member -> !member.isExample())
                .flatMap(member -> member.geography().position().stream())
                .toList();
        return points.isEmpty()
                ? Optional.empty()
                : Optional.of(new GeoPoint(
                        points.stream()
                                .mapToDouble(GeoPoint::latitude)
                                .average()
                                .orElseThrow(),
                        points.stream()
                                .mapToDouble(GeoPoint::longitude)
                                .average()
                                .orElseThrow()));
    }
}
