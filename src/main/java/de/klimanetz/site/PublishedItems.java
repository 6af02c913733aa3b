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

/** A publication as the manifest holds it. */
public final class PublishedItems {

    private static final Gson JSON = new Gson();

    /** The parts of a manifest that tell of items; what is absent there is null. */
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
            Integer sequence) {

        Publication.Entry entry() {
            if (Stream.of(id, type, address, title).anyMatch(Objects::isNull)) {
                throw new JsonParseException("an item without id, type, address or title");
            }
            Optional<Announcement> event = Optional.ofNullable(state)
                    .map(known -> new Announcement(
                            Optional.ofNullable(begin),
                            Optional.ofNullable(end),
                            known,
                            Objects.requireNonNullElse(sequence, 0)));
            return new Publication.Entry(
                    id, type, address, title, Objects.requireNonNullElse(earlier, List.of()), event);
        }
    }

    private PublishedItems() {}

    /** The JSON object of an item. */
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
        });
        return item.toString();
    }

    /**
     * Reads the text of a manifest.
     *
     * @throws JsonParseException when it is none, or one that does not tell of items
     */
    public static Publication read(String manifest) {
        Manifest read = JSON.fromJson(manifest, Manifest.class);
        if (read == null || read.items() == null || read.items().contains(null)) {
            throw new JsonParseException("no items");
        }
        return new Publication(read.items().stream().map(Item::entry).toList());
    }
}
