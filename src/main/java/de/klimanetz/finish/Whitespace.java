package de.klimanetz.finish;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Takes out the indentation that only the authors of templates, style sheets and scripts need. */
final class Whitespace {

    /** A text in quotes, which stays as it is, or what is between two of them. */
    private static final Pattern CSS_PART = Pattern.compile("\"[^\"]*\"|'[^']*'|[^\"']+");

    private Whitespace() {}

    /** Line breaks and what stands before the next text become one line break; outside of pre it means the same. */
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

    /** Needs scripts whose comments have lines of their own, and whose texts have no line breaks. */
    static String squeezeScript(String script) {
        return script.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("//"))
                .collect(Collectors.joining("\n"));
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
