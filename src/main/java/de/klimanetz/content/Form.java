package de.klimanetz.content;

import de.klimanetz.model.ContentType;
import de.klimanetz.model.vocabulary.Keyed;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Machine-readable description of the values of an attribute.
 *
 * @param choices all permitted values with their German labels; empty if the list is not closed
 * @param pattern regular expression for the whole value, or empty
 * @param isList whether several values are allowed
 * @param target the type of the items that the values are slugs of
 */
public record Form(
        Kind kind, Map<String, String> choices, String pattern, boolean isList, Optional<ContentType> target) {

    /** The data type. A DATE is a day, a month or a year; a MOMENT may have a time as well. */
    public enum Kind {
        TEXT,
        WEB_ADDRESS,
        DAY,
        DATE,
        MOMENT,
        NUMBER,
        DECIMAL,
        YES_NO
    }

    public Form {
        choices = Collections.unmodifiableMap(new LinkedHashMap<>(choices));
    }

    public static Form of(Kind kind) {
        return new Form(kind, Map.of(), "", false, Optional.empty());
    }

    /** Returns the form of the keys of a closed list. */
    public static <E extends Enum<E> & Keyed> Form choice(Class<E> type) {
        Map<String, String> choices = new LinkedHashMap<>();
        for (E value : type.getEnumConstants()) {
            choices.put(value.key(), value.label());
        }
        return new Form(Kind.TEXT, choices, "", false, Optional.empty());
    }

    /** Returns the form of a closed list of words, which are their own labels. */
    public static Form choice(List<String> words) {
        Map<String, String> choices = new LinkedHashMap<>();
        words.forEach(word -> choices.put(word, word));
        return new Form(Kind.TEXT, choices, "", false, Optional.empty());
    }

    public static Form matching(String pattern) {
        return new Form(Kind.TEXT, Map.of(), pattern, false, Optional.empty());
    }

    /** Returns the form of a slug. */
    static Form reference(ContentType target) {
        return new Form(Kind.TEXT, Map.of(), "", false, Optional.of(target));
    }

    /** Returns the form of a list of such values. */
    public Form list() {
        return new Form(kind, choices, pattern, true, target);
    }
}
