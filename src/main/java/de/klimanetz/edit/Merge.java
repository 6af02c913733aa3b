package de.klimanetz.edit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Two changes of one text: what either of them changed, with the second where both changed the same.
 *
 * @param conflicts what both changed, with the value of the first; by name of the attribute, {@code titel} or {@code text}
 */
public record Merge(ItemText text, Map<String, String> conflicts) {

    public static final String TITLE = "titel";
    public static final String BODY = "text";

    /**
     * Merges by attribute; the text below the header counts as one.
     *
     * @param base what both began with
     * @param first the change that is on disk, whose other lines stay
     * @param second the change of an editor
     * @param order names of the attributes in the order of the schema
     */
    public static Merge of(ItemText base, ItemText first, ItemText second, List<String> order) {
        Map<String, String> conflicts = new LinkedHashMap<>();
        ItemText merged = first;
        if (takesSecond(TITLE, base.title(), first.title(), second.title(), conflicts)) {
            merged = merged.withTitle(second.title());
        }
        for (String name : order) {
            String wanted = value(second, name);
            if (takesSecond(name, value(base, name), value(first, name), wanted, conflicts)) {
                merged = merged.with(name, wanted, order);
            }
        }
        if (takesSecond(BODY, base.body(), first.body(), second.body(), conflicts)) {
            merged = merged.withBody(second.body());
        }
        return new Merge(merged, conflicts);
    }

    private static boolean takesSecond(
            String name, String base, String first, String second, Map<String, String> conflicts) {
        boolean changed = !second.equals(base);
        if (changed && !first.equals(base) && !first.equals(second)) {
            conflicts.put(name, first);
        }
        return changed;
    }

    private static String value(ItemText text, String name) {
        return text.value(name).orElse("");
    }
}
