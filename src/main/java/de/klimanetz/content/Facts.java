package de.klimanetz.content;

import de.klimanetz.problem.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The successfully parsed attribute values of one header, each with its place. */
public final class Facts {

    private record Entry(Object value, Place place) {}

    private final Place place;
    private final Map<Field<?>, Entry> entries = new HashMap<>();

    public Facts(Place place) {
        this.place = place;
    }

    public void put(Field<?> field, Object value, Place where) {
        entries.put(field, new Entry(value, where));
    }

    /** Returns the value; empty if the attribute is absent. */
    @SuppressWarnings("unchecked")
    public <T> Optional<T> find(Field<T> field) {
        return Optional.ofNullable(entries.get(field)).map(entry -> (T) entry.value());
    }

    /**
     * Returns the value of a required attribute.
     *
     * @throws IllegalStateException if it is absent
     */
    public <T> T get(Field<T> field) {
        return find(field).orElseThrow(() -> new IllegalStateException(place + " has no " + field.name()));
    }

    /** Returns the value, or an empty string if the attribute is absent. */
    public String text(Field<String> field) {
        return find(field).orElse("");
    }

    /** Returns the value, or false if the attribute is absent. */
    public boolean flag(Field<Boolean> field) {
        return find(field).orElse(false);
    }

    public Optional<String> slug(Field<Reference> field) {
        return find(field).map(Reference::slug);
    }

    public List<String> slugs(Field<List<Reference>> field) {
        return find(field).orElse(List.of()).stream().map(Reference::slug).toList();
    }

    /** Returns the place of the attribute, or line 1 of the file if the attribute is absent. */
    public Place place(Field<?> field) {
        Entry entry = entries.get(field);
        return entry == null ? place.at(1) : entry.place();
    }

    public Place place() {
        return place;
    }
}
