package de.klimanetz.form;

import de.klimanetz.content.Form;
import de.klimanetz.model.ContentType;
import de.klimanetz.model.Item;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** The values that can be chosen for an attribute. */
public final class Options {

    /** With more, people type the value. */
    public static final int MOST = 40;

    private Options() {}

    /**
     * Returns labels by value, in the order to show; empty if the attribute takes free text.
     *
     * @param items finds the items that an attribute can refer to
     */
    public static Map<String, String> of(Form form, Function<ContentType, Collection<? extends Item>> items) {
        Map<String, String> options = new LinkedHashMap<>(form.choices());
        if (form.kind() == Form.Kind.YES_NO) {
            options.put("ja", "ja");
            options.put("nein", "nein");
        }
        form.target().ifPresent(type -> items.apply(type).forEach(item -> options.put(item.slug(), label(item))));
        return options;
    }

    private static String label(Item item) {
        return item.title() + (item.type().yearly() ? " (" + item.slug().replaceFirst("/.*", "") + ")" : "");
    }
}
