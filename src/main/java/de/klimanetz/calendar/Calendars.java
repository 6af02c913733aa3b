package de.klimanetz.calendar;

import de.klimanetz.cache.Memo;
import de.klimanetz.model.Event;
import de.klimanetz.model.Settings;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes calendar files in parallel, and reuses unchanged entries and files in the next build. Not thread-safe. */
public final class Calendars {

    private record Written(Subscription subscription, byte[] bytes, Optional<byte[]> json) {}

    private final IcalWriter writer;
    private final JsCalendarWriter jsWriter;
    private Map<String, Written> written = Map.of();

    private final Memo<Event, String> entries = new Memo<>();

    public Calendars(Settings settings) {
        writer = new IcalWriter(settings);
        jsWriter = new JsCalendarWriter(settings);
    }

    /**
     * Returns the calendar files in UTF-8 by address. An unchanged file is the same array as in the last call.
     *
     * @param subscriptions with distinct addresses; the first one has all events and is also written as JSCalendar
     */
    public Map<String, byte[]> write(List<Subscription> subscriptions) {
        Set<Event> events = Collections.newSetFromMap(new IdentityHashMap<>());
        subscriptions.forEach(subscription -> events.addAll(subscription.events()));
        Map<Event, String> texts = entries.of(events, writer);
        written = subscriptions.parallelStream()
                .map(subscription -> written(subscription, texts, subscription == subscriptions.get(0)))
                .collect(Collectors.toMap(calendar -> calendar.subscription().address(), Function.identity()));
        Map<String, byte[]> files = new HashMap<>();
        written.forEach((address, calendar) -> {
            files.put(address, calendar.bytes());
            calendar.json().ifPresent(json -> files.put(address.replaceFirst("\\.ics$", ".json"), json));
        });
        return files;
    }

    private Written written(Subscription subscription, Map<Event, String> texts, boolean asJson) {
        Written before = written.get(subscription.address());
        if (before != null && before.subscription().equals(subscription)) {
            return before;
        }
        List<String> entries = Stream.concat(
                        subscription.events().stream().map(texts::get),
                        subscription.days().stream().map(writer::text))
                .toList();
        return new Written(
                subscription,
                bytes(writer.calendar(subscription, entries)),
                asJson ? Optional.of(bytes(jsWriter.text(subscription))) : Optional.empty());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
