package de.klimanetz.content;

import de.klimanetz.model.ContentType;
import java.util.List;
import java.util.Optional;

/**
 * Machine-readable description of the values of an attribute.
 *
 * @param choices all permitted values; empty if the list is not closed
 * @param pattern regular expression for the whole value, or empty
 * @param isList whether several values are allowed
 * @param target the type of the items that the values are slugs of
 */
public record Form(Kind kind, List<String> choices, String pattern, boolean isList, Optional<ContentType> target) {

    /** The data type. A DATE is a day, a month or a year. */
    public enum Kind {
        TEXT,
        WEB_ADDRESS,
        DAY,
        DATE,
        NUMBER,
        DECIMAL,
        YES_NO
    }

    public Form {
        choices = List.copyOf(choices);
    }

    public static Form of(Kind kind) {
        return new Form(kind, List.of(), "", false, Optional.empty());
    }

    public static Form choice(List<String> choices) {
        return new Form(Kind.TEXT, choices, "", false, Optional.empty());
    }

    public static Form matching(String pattern) {
        return new Form(Kind.TEXT, List.of(), pattern, false, Optional.empty());
    }

    /** Returns the form of a slug. */
    static Form reference(ContentType target) {
        return new Form(Kind.TEXT, List.of(), "", false, Optional.of(target));
    }

    /** Returns the form of a list of such values. */
    public Form list() {
        return new Form(kind, choices, pattern, true, target);
    }
}
