package de.klimanetz.asciidoc.plain;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Ids of sections: the words of the title with hyphens between them, and a number if a title comes again. */
final class SectionIds {

    private static final Pattern MARKUP = Pattern.compile("<[^>]+>|&(?:[a-z]+|#\\d+);");
    private static final Pattern INVALID = Pattern.compile("[^ \\p{L}0-9_.-]");
    private static final Pattern SEPARATORS = Pattern.compile("[ .-]+");

    private final Set<String> ids = new HashSet<>();

    /** The last number given, by the words of the title. */
    private final Map<String, Integer> numbers = new HashMap<>();

    /** @param title HTML */
    String next(String title) {
        String plain = MARKUP.matcher(title.toLowerCase(Locale.ROOT)).replaceAll("");
        String words = SEPARATORS
                .matcher(INVALID.matcher(plain).replaceAll(""))
                .replaceAll("-")
                .replaceAll("^-|-$", "");
        if (words.isEmpty()) {
            throw new NotPlain("Überschrift ohne Buchstaben");
        }
        String id = words;
        while (!ids.add(id)) {
            id = words + "-" + numbers.merge(words, 2, (last, first) -> last + 1);
        }
        return id;
    }
}
