package de.klimanetz.finish;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Removes indentation from HTML, CSS and scripts, and comments from CSS and scripts. */
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

    /** Removes indentation and comments that are lines. Scripts with texts of several lines stay as they are. */
    static String squeezeScript(String script) {
        if (script.lines()
                .anyMatch(line -> line.chars().filter(sign -> sign == '`').count() % 2 == 1)) {
            return script;
        }
        return script.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("//"))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
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
