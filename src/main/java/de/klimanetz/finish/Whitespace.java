package de.klimanetz.finish;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Removes indentation from HTML and CSS, and comments from CSS. Scripts stay as they are written. */
final class Whitespace {

    /** A quoted string, which must not change, or the text between two of them. */
    private static final Pattern CSS_PART = Pattern.compile("\"[^\"]*\"|'[^']*'|[^\"']+");

    private Whitespace() {}

    /** Removes indentation and empty lines. Pages with {@code pre} stay as they are. */
    static String squeeze(String html) {
        if (html.contains("<pre")) {
            return html;
        }
        StringBuilder squeezed = new StringBuilder(html.length());
        html.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(line -> squeezed.append(line).append('\n'));
        return squeezed.toString();
    }

    static String squeezeCss(String css) {
        String code = css.replaceAll("(?s)/\\*.*?\\*/", "");
        return CSS_PART.matcher(code)
                .replaceAll(part -> Matcher.quoteReplacement(
                        part.group().matches("(?s)[\"'].*") ? part.group() : squeezeCode(part.group())))
                .strip();
    }

    private static String squeezeCode(String css) {
        return css.replaceAll("\\s+", " ")
                .replaceAll(" ?([{};,>]) ?", "$1")
                .replace(": ", ":")
                .replace(";}", "}");
    }
}
