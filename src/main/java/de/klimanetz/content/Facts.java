package de.klimanetz.content;

import de.klimanetz.problem.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The values of one header that were readable, each with its line. */
public final class Facts {

    private record Entry(Object value, int line) {}

    private final Place place;
    private final Map<Field<?>, Entry> entries = new HashMap<>();

    public Facts(Place place) {
        this.place = place;
    }

    public void put(Field<?> field, Object value, int line) {
        entries.put(field, new Entry(value, line));
    }

    /** The value, if the attribute is there. */
    @SuppressWarnings("unchecked")
    public <T> Optional<T> find(Field<T> field) {
        return Optional.ofNullable(entries.get(field)).map(entry -> (T) entry.value());
    }

    /** The value of an attribute without which the file would not have come this far. */
    public <T> T get(Field<T> field) {
        return find(field).orElseThrow(() -> new IllegalStateException(place + " has no " + field.name()));
    }

    public String text(Field<String> field) {
        return find(field).orElse("");
    }

    public boolean flag(Field<Boolean> field) {
        return find(field).orElse(false);
    }

    public Optional<String> slug(Field<Reference> field) {
        return find(field).map(Reference::slug);
    }

    public List<String> slugs(Field<List<Reference>> field) {
        return find(field).orElse(List.of()).stream().map(Reference::slug).toList();
    }

    /** Where the attribute stands, or the file when it is absent. */
    public Place place(Field<?> field) {
        Entry entry = entries.get(field);
        return entry == null ? place.at(1) : place.at(entry.line());
    }

    public Place place() {
        return place;
    }
}
