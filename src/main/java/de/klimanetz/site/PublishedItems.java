package de.klimanetz.site;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import de.klimanetz.model.Publication;
import de.klimanetz.model.Publication.Announcement;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads and writes the items of a publication in the JSON of {@code manifest.json}. */
public final class PublishedItems {

    private static final Gson JSON = new Gson();

    /** The file as parsed by Gson; absent members are null. */
    private record Manifest(List<Item> items) {}

    private record Item(
            String id,
            String type,
            String address,
            String title,
            List<String> earlier,
            String begin,
            String end,
            String state,
            Integer sequence,
            String place,
            String uid,
            Integer changes) {

        Publication.Entry entry() {
            if (Stream.of(id, type, address, title).anyMatch(Objects::isNull)) {
                throw new JsonParseException("an item without id, type, address or title");
            }
            Optional<Announcement> event = Optional.ofNullable(state)
                    .map(known -> new Announcement(
                            Optional.ofNullable(begin),
                            Optional.ofNullable(end),
                            known,
                            Objects.requireNonNullElse(sequence, 0),
                            Objects.requireNonNullElse(place, ""),
                            Optional.ofNullable(uid)));
            return new Publication.Entry(
                    id,
                    type,
                    address,
                    title,
                    Objects.requireNonNullElse(earlier, List.of()),
                    event,
                    Objects.requireNonNullElse(changes, Objects.requireNonNullElse(sequence, 0)));
        }
    }

    private PublishedItems() {}

    /** Returns the JSON object of an item. */
    public static String write(Publication.Entry entry) {
        JsonObject item = new JsonObject();
        item.addProperty("id", entry.id());
        item.addProperty("type", entry.type());
        item.addProperty("address", entry.address());
        item.addProperty("title", entry.title());
        if (!entry.earlier().isEmpty()) {
            item.add("earlier", JSON.toJsonTree(entry.earlier()));
        }
        entry.event().ifPresent(event -> {
            event.begin().ifPresent(begin -> item.addProperty("begin", begin));
            event.end().ifPresent(end -> item.addProperty("end", end));
            item.addProperty("state", event.state());
            item.addProperty("sequence", event.sequence());
            if (!event.place().isEmpty()) {
                item.addProperty("place", event.place());
            }
            event.uid().ifPresent(uid -> item.addProperty("uid", uid));
        });
        if (entry.event().isPresent() || entry.changes() > 0) {
            item.addProperty("changes", entry.changes());
        }
        return item.toString();
    }

    /**
     * Parses a manifest.
     *
     * @throws JsonParseException if it is not a manifest, or one without items
     */
    public static Publication read(String manifest) {
        Manifest read = JSON.fromJson(manifest, Manifest.class);
        if (read == null || read.items() == null || read.items().contains(null)) {
            throw new JsonParseException("no items");
        }
        return new Publication(read.items().stream().map(Item::entry).toList());
    }
}
