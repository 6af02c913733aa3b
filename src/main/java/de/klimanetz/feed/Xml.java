package de.klimanetz.feed;

import java.util.regex.Pattern;

/** Text as XML wants it. */
final class Xml {

    /** All that XML 1.0 has no place for (§ 2.2), also half of a pair of surrogates. */
    private static final Pattern ILLEGAL =
            Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private Xml() {}

    /** Without characters that even escaped are forbidden; a text may have them from a reference such as {@code &#7;}. */
    static String legal(String text) {
        return ILLEGAL.matcher(text).replaceAll("");
    }
}
