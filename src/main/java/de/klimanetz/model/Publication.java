package de.klimanetz.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The published facts that other systems rely on: ids, addresses and event dates of all items. */
public record Publication(List<Entry> entries) {

    /**
     * One item.
     *
     * @param type key of the type; another version may not have it
     * @param earlier former addresses, which redirect to the current one
     * @param event present for events
     * @param changes the number of listed changes: of an event, or of a series those that concern all meetings; else 0
     */
    public record Entry(
            String id,
            String type,
            String address,
            String title,
            List<String> earlier,
            Optional<Announcement> event,
            int changes) {

        /** Returns the id by which subscribers know the item. */
        public String uid() {
            return event.flatMap(Announcement::uid).orElse(id);
        }
    }

    /**
     * The published data of an event.
     *
     * @param begin local date-time or date (ISO 8601); empty if the day is not known
     * @param end likewise; for whole days the last one, inclusive
     * @param state key of the state
     * @param place where it takes place, as one text; empty if unknown, or if another version has published it
     * @param uid the id in calendars if it is another one than that of the item
     */
    public record Announcement(
            Optional<String> begin,
            Optional<String> end,
            String state,
            int sequence,
            String place,
            Optional<String> uid) {}

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
                item instanceof Event event ? Optional.of(announcement(event)) : Optional.empty(),
                changes(item));
    }

    private static int changes(Item item) {
        if (item instanceof Event event) {
            return event.changes().size();
        }
        return item instanceof Series series ? series.generalChanges().size() : 0;
    }

    private static Announcement announcement(Event event) {
        Optional<String> begin = Optional.empty();
        Optional<String> end = Optional.empty();
        if (event.announced() instanceof Schedule.Timed timed) {
            begin = Optional.of(timed.start().toString());
            end = timed.end().map(String::valueOf);
        } else if (event.announced() instanceof Schedule.Days days) {
            begin = Optional.of(days.from().toString());
            end = Optional.of(days.to().toString());
        }
        return new Announcement(
                begin,
                end,
                event.state().key(),
                event.sequence(),
                place(event),
                Optional.of(event.uid()).filter(uid -> !uid.equals(event.id())));
    }

    private static String place(Event event) {
        String room = event.online().publicAddress().orElse("");
        if (event.isOnline()) {
            return (event.format().key() + " " + room).strip();
        }
        Event.Venue venue = event.venue();
        return Stream.of(
                        venue.name(),
                        venue.street(),
                        venue.postcode(),
                        venue.city(),
                        event.hosting().host(),
                        room)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
