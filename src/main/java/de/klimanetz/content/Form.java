package de.klimanetz.content;

import java.util.List;

/**
 * What the values of an attribute look like, for those who describe them to machines.
 *
 * @param choices all possible values; empty where the list is not closed
 * @param pattern a regular expression that holds for the whole value, or empty
 * @param isList whether there may be several
 */
public record Form(Kind kind, List<String> choices, String pattern, boolean isList) {

    /** The sorts of values; a DATE may be a day, a month or a year. */
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
        return new Form(kind, List.of(), "", false);
    }

    public static Form choice(List<String> choices) {
        return new Form(Kind.TEXT, choices, "", false);
    }

    public static Form matching(String pattern) {
        return new Form(Kind.TEXT, List.of(), pattern, false);
    }

    public Form list() {
        return new Form(kind, choices, pattern, true);
    }
}
