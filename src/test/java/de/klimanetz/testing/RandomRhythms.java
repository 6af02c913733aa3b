package de.klimanetz.testing;

import de.klimanetz.model.Rhythm;
import de.klimanetz.model.Rhythm.Frequency;
import de.klimanetz.model.Rhythm.Weekday;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Random valid rhythms, reproducible by the seed. */
public final class RandomRhythms {

    private final Random random;

    private RandomRhythms(long seed) {
        this.random = new Random(seed);
    }

    public static Rhythm of(long seed) {
        return new RandomRhythms(seed).rhythm();
    }

    private Rhythm rhythm() {
        Frequency frequency = Frequency.values()[random.nextInt(4)];
        int interval = random.nextBoolean() ? 1 : 1 + random.nextInt(6);
        List<Month> months = random.nextBoolean() ? List.of() : some(i -> Month.of(1 + random.nextInt(12)));
        return switch (frequency) {
            case DAILY -> new Rhythm(frequency, interval, months, maybe(monthDays()), maybe(everyWeekday()), List.of());
            case WEEKLY -> new Rhythm(frequency, interval, months, List.of(), everyWeekday(), List.of());
            case MONTHLY, YEARLY -> {
                boolean byDate = random.nextBoolean() && (frequency == Frequency.MONTHLY || !months.isEmpty());
                boolean numbered = !byDate && random.nextBoolean();
                int most = frequency == Frequency.YEARLY && months.isEmpty() ? 53 : 5;
                yield new Rhythm(
                        frequency,
                        interval,
                        months,
                        byDate ? monthDays() : List.of(),
                        numbered ? some(i -> weekday(anyOf(most))) : byDate ? maybe(everyWeekday()) : everyWeekday(),
                        maybe(maybe(some(i -> anyOf(4)))));
            }
        };
    }

    private List<Integer> monthDays() {
        return some(i -> anyOf(31));
    }

    private List<Weekday> everyWeekday() {
        return some(i -> weekday(0));
    }

    private Weekday weekday(int number) {
        return new Weekday(number, DayOfWeek.of(1 + random.nextInt(7)));
    }

    /** A number counted from the start or, less often, from the end. */
    private int anyOf(int most) {
        int number = 1 + random.nextInt(most);
        return random.nextInt(3) == 0 ? -number : number;
    }

    private <T> List<T> maybe(List<T> values) {
        return random.nextBoolean() ? values : List.of();
    }

    private <T> List<T> some(IntFunction<T> value) {
        return IntStream.rangeClosed(0, random.nextInt(3)).mapToObj(value).toList();
    }
}
