package de.klimanetz.git;

import de.klimanetz.edit.ItemText;
import de.klimanetz.edit.Merge;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Resolves files that git could not merge: by attribute where a file has attributes, else as a whole. */
final class Resolution {

    private final Path project;
    private final Git git;
    private final Function<String, List<String>> order;

    /** @param order returns the names of the attributes of a content file, by its path in the project */
    Resolution(Path project, Git git, Function<String, List<String>> order) {
        this.project = project;
        this.git = git;
        this.order = order;
    }

    /**
     * Resolves a file.
     *
     * @param choices what to take, by part: {@code true} for mine
     * @return what is left open
     */
    Optional<Conflict> resolve(String path, Map<String, Boolean> choices) throws IOException {
        Optional<String> base = git.show(":1:./" + path);
        Optional<String> mine = git.show(":2:./" + path);
        Optional<String> theirs = git.show(":3:./" + path);
        boolean parts = base.isPresent()
                && mine.isPresent()
                && theirs.isPresent()
                && !order.apply(path).isEmpty()
                && others(base.get(), path).equals(others(mine.get(), path));
        return parts
                ? resolveParts(path, base.get(), mine.get(), theirs.get(), choices)
                : resolveFile(path, mine, theirs, choices);
    }

    /** Comments and the like are in no part, and must not get lost. */
    private String others(String text, String path) {
        return ItemText.of(text).others(order.apply(path));
    }

    private Optional<Conflict> resolveParts(
            String path, String base, String mine, String theirs, Map<String, Boolean> choices) throws IOException {
        ItemText own = ItemText.of(mine);
        List<String> names = order.apply(path);
        Merge merge = Merge.of(ItemText.of(base), ItemText.of(theirs), own, names);
        List<Conflict.Part> open = merge.conflicts().entrySet().stream()
                .filter(conflict -> !choices.containsKey(conflict.getKey()))
                .map(conflict ->
                        new Conflict.Part(conflict.getKey(), value(own, conflict.getKey()), conflict.getValue()))
                .toList();
        if (!open.isEmpty()) {
            return Optional.of(new Conflict(path, open));
        }
        ItemText text = merge.text();
        for (Map.Entry<String, String> conflict : merge.conflicts().entrySet()) {
            if (!choices.get(conflict.getKey())) {
                text = with(text, conflict.getKey(), conflict.getValue(), names);
            }
        }
        Files.writeString(project.resolve(path), text.text());
        git.output("add", "--", path);
        return Optional.empty();
    }

    private static String value(ItemText text, String part) {
        return switch (part) {
            case Merge.TITLE -> text.title();
            case Merge.BODY -> text.body();
            default -> text.value(part).orElse("");
        };
    }

    private static ItemText with(ItemText text, String part, String value, List<String> order) {
        return switch (part) {
            case Merge.TITLE -> text.withTitle(value);
            case Merge.BODY -> text.withBody(value);
            default -> text.with(part, value, order);
        };
    }

    private Optional<Conflict> resolveFile(
            String path, Optional<String> mine, Optional<String> theirs, Map<String, Boolean> choices)
            throws IOException {
        if (!choices.containsKey(Conflict.FILE)) {
            return Optional.of(new Conflict(
                    path, List.of(new Conflict.Part(Conflict.FILE, shown(path, mine), shown(path, theirs)))));
        }
        boolean own = choices.get(Conflict.FILE);
        if ((own ? mine : theirs).isPresent()) {
            git.output("checkout", own ? "--ours" : "--theirs", "--", path);
            git.output("add", "--", path);
        } else {
            git.output("rm", "-q", "--", path);
        }
        return Optional.empty();
    }

    private static String shown(String path, Optional<String> file) {
        boolean text = path.endsWith(".adoc") || path.endsWith(".csv") || path.endsWith(".properties");
        return file.map(content -> text ? content : "geändert").orElse("gelöscht");
    }
}
