package de.klimanetz.preview;

import de.klimanetz.Build;
import de.klimanetz.model.Item;
import de.klimanetz.wording.GermanDates;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the preview shows and the website does not show yet. */
final class HeldBack {

    /** An item and why it is not on the website, in German. */
    record Entry(Item item, String reason) {}

    private final List<Entry> entries;
    private final Map<String, String> reasons;

    private HeldBack(List<Entry> entries) {
        this.entries = entries;
        this.reasons = entries.stream()
                .collect(Collectors.toMap(entry -> entry.item().address(), Entry::reason, (first, second) -> first));
    }

    static HeldBack of(Build.Result result) {
        return new HeldBack(result.site()
                .items()
                .filter(item -> !item.isPublished(result.day(), false))
                .map(item -> new Entry(item, reason(item)))
                .toList());
    }

    private static String reason(Item item) {
        return item.common().draft()
                ? "Entwurf, erscheint nicht"
                : "erscheint am " + item.publication().map(GermanDates::day).orElse("einem späteren Tag");
    }

    List<Entry> entries() {
        return entries;
    }

    /** Returns why the page at an address is not on the website; empty if it is. */
    Optional<String> reason(String address) {
        return Optional.ofNullable(reasons.get(address));
    }
}
