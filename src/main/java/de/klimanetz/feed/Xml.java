package de.klimanetz.feed;

import java.util.regex.Pattern;

/** Makes text valid for XML. */
final class Xml {

    /** Characters that XML 1.0 does not allow (§ 2.2), unpaired surrogates among them. */
    private static final Pattern ILLEGAL =
            Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private Xml() {}

    /** Removes characters that are not allowed even when escaped; they come from references such as {@code &#7;}. */
    static String legal(String text) {
        return ILLEGAL.matcher(text).replaceAll("");
    }
}
