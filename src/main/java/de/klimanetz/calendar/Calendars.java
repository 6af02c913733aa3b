package de.klimanetz.calendar;

import de.klimanetz.model.Event;
import de.klimanetz.model.Settings;
import java.nio.charset.StandardCharsets;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes all calendars, on all cores, and keeps them for the next time: what is the same is not written again. */
public final class Calendars {

    private record Written(Subscription subscription, byte[] bytes) {}

    private final IcalWriter writer;
    private Map<String, Written> written = Map.of();

    /** The same object for an event that has not changed, which spares comparing its text. */
    private Map<Event, String> entries = Map.of();

    public Calendars(Settings settings) {
        writer = new IcalWriter(settings);
    }

    /** The calendars by address, in UTF-8; the array of the last time where nothing has changed. */
    public Map<String, byte[]> write(List<Subscription> subscriptions) {
        entries = entries(subscriptions);
        written = subscriptions.parallelStream()
                .map(this::written)
                .collect(Collectors.toMap(calendar -> calendar.subscription().address(), Function.identity()));
        return written.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().bytes()));
    }

    private Map<Event, String> entries(List<Subscription> subscriptions) {
        Map<Event, String> next = new IdentityHashMap<>();
        subscriptions.stream()
                .flatMap(subscription -> subscription.events().stream())
                .forEach(event -> next.put(event, entries.get(event)));
        Map<Event, String> missing = next.keySet().parallelStream()
                .filter(event -> next.get(event) == null)
                .collect(Collectors.toMap(
                        Function.identity(), writer::entry, (one, other) -> one, IdentityHashMap::new));
        next.putAll(missing);
        return next;
    }

    private Written written(Subscription subscription) {
        Written before = written.get(subscription.address());
        if (before != null && before.subscription().equals(subscription)) {
            return before;
        }
        List<String> texts = subscription.events().stream().map(entries::get).toList();
        return new Written(subscription, writer.calendar(subscription, texts).getBytes(StandardCharsets.UTF_8));
    }
}
