package de.klimanetz.preview;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a form sends (URL Standard, 5.1: application/x-www-form-urlencoded). */
record FormData(Map<String, List<String>> values) {

    /** @param encoded a query or the body of a request; may be null */
    static FormData of(String encoded) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        if (encoded != null && !encoded.isEmpty()) {
            for (String pair : encoded.split("&")) {
                String[] parts = pair.split("=", 2);
                values.computeIfAbsent(decoded(parts[0]), name -> new ArrayList<>())
                        .add(parts.length > 1 ? decoded(parts[1]) : "");
            }
        }
        return new FormData(values);
    }

    /** Returns the first value of a field, or an empty text. */
    String get(String name) {
        return values.getOrDefault(name, List.of("")).get(0);
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return text;
        }
    }
}
