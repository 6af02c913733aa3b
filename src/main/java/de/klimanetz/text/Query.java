package de.klimanetz.text;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The query of a web address.
 *
 * @param text without the question mark, percent-encoded
 */
public record Query(String text) {

    public static final Query EMPTY = new Query("");

    /** Returns a copy with one more parameter, unless the value is empty. */
    public Query with(String name, String value) {
        String parameter = value.isEmpty() ? "" : name + "=" + encode(value);
        return new Query(
                Stream.of(text, parameter).filter(part -> !part.isEmpty()).collect(Collectors.joining("&")));
    }

    /** Encodes a value. A space becomes %20, since not every server reads a plus sign as a space (RFC 3986 § 2.1). */
    public static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
