package de.klimanetz.finish;

/** Takes out the indentation that only the authors of templates and style sheets need. */
final class Whitespace {

    private Whitespace() {}

    /** Line breaks and what stands before the next text become one line break; outside of pre it means the same. */
    static String squeeze(String html) {
        return html.contains("<pre") ? html : html.replaceAll("[ \\t]*\\n\\s*", "\n") + "\n";
    }

    static String squeezeCss(String css) {
        return css.replaceAll("(?s)/\\*.*?\\*/", "")
                .replaceAll("\\s+", " ")
                .replaceAll(" ?([{};,>]) ?", "$1")
                .replaceAll(": ", ":")
                .replace(";}", "}")
                .strip();
    }
}
