package de.klimanetz.model;

import java.util.List;
import java.util.Optional;

/** The published facts that other systems rely on: ids, addresses and event dates of all items. */
public record Publication(List<Entry> entries) {

    /**
     * One item.
     *
     * @param type key of the type; another version may not have it
     * @param earlier former addresses, which redirect to the current one
     * @param event present for events
     */
    public record Entry(
            String id, String type, String address, String title, List<String> earlier, Optional<Announcement> event) {}

    /**
     * The published data of an event.
     *
     * @param begin local date-time or date (ISO 8601); empty if the day is not known
     * @param end likewise; for whole days the last one, inclusive
     * @param state key of the state
     */
    public record Announcement(Optional<String> begin, Optional<String> end, String state, int sequence) {}

    public Publication {
        entries = List.copyOf(entries);
    }

    public static Entry entry(Item item) {
        return new Entry(
                item.id(),
                item.type().key(),
                item.address(),
                item.title(),
                item.earlier().stream().map(EarlierAddress::address).toList(),
                item instanceof Event event ? Optional.of(announcement(event)) : Optional.empty());
    }

    private static Announcement announcement(Event event) {
        Optional<String> begin = Optional.empty();
        Optional<String> end = Optional.empty();
        if (event.schedule() instanceof Schedule.Timed timed) {
            begin = Optional.of(timed.start().toString());
            end = timed.end().map(String::valueOf);
        } else if (event.schedule() instanceof Schedule.Days days) {
            begin = Optional.of(days.from().toString());
            end = Optional.of(days.to().toString());
        }
        return new Announcement(begin, end, event.state().key(), event.sequence());
    }
}
