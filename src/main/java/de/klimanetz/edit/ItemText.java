package de.klimanetz.edit;

import de.klimanetz.asciidoc.Header;
import de.klimanetz.asciidoc.HeaderScan;
import de.klimanetz.text.Characters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The text of a content file, to change single attributes of. Everything else stays as it was, byte for byte: order,
 * comments, unknown attributes, line ends. Immutable.
 */
public final class ItemText {

    private static final String MARK = "\uFEFF";

    private final String mark;
    private final List<String> lines;
    private final Header header;

    private ItemText(String mark, List<String> lines) {
        this.mark = mark;
        this.lines = lines;
        this.header = HeaderScan.read(String.join("", lines));
    }

    /** @param text the whole file, with any line ends and with or without byte order mark */
    public static ItemText of(String text) {
        String mark = text.startsWith(MARK) ? MARK : "";
        String rest = text.substring(mark.length());
        // Splits behind LF, CR LF and CR, and keeps them.
        return new ItemText(mark, rest.isEmpty() ? List.of() : List.of(rest.split("(?<=\n)|(?<=\r)(?!\n)")));
    }

    public String text() {
        return mark + String.join("", lines);
    }

    public String title() {
        return Characters.composed(header.title());
    }

    /** Returns the value of an attribute in one line; empty if it is absent. The first one counts if there are several. */
    public Optional<String> value(String name) {
        return attribute(name).map(attribute -> Characters.composed(attribute.value()));
    }

    /** Returns the text below the header with LF line ends, without the empty lines around it. */
    public String body() {
        return unified(String.join("", lines.subList(bodyStart(), lines.size())))
                .stripTrailing();
    }

    /** Returns the lines above the text that are neither the title nor one of these attributes. */
    public String others(List<String> names) {
        List<String> others = new ArrayList<>(lines.subList(0, bodyStart()));
        header.attributes().stream()
                .filter(attribute -> names.contains(attribute.name()))
                .forEach(attribute -> Collections.fill(others.subList(attribute.line() - 1, attribute.lastLine()), ""));
        if (!header.title().isEmpty()) {
            others.set(header.titleLine() - 1, "");
        }
        return unified(String.join("", others)).strip();
    }

    /** Returns the name of the attribute at a line; empty if there is another part of the file. */
    public Optional<String> attributeAt(int line) {
        return header.attributes().stream()
                .filter(attribute -> attribute.line() <= line && line <= attribute.lastLine())
                .map(Header.Attribute::name)
                .findFirst();
    }

    /** Returns the first line of the text below the header. */
    public int bodyLine() {
        return bodyStart() + 1;
    }

    public ItemText withTitle(String title) {
        if (title.equals(title())) {
            return this;
        }
        int line = header.titleLine() - 1;
        boolean present = !header.title().isEmpty();
        return replaced(line, present ? line + 1 : line, List.of("= " + inOneLine(title) + lineEnd()));
    }

    /**
     * Sets an attribute, or removes it. A new one is inserted where it would be in the order of the schema.
     *
     * @param value in any number of lines, which become one; blank to remove the attribute
     * @param order names of the attributes in the order of the schema
     * @throws IllegalArgumentException if the value ends with a backslash, since it would swallow the next line
     */
    public ItemText with(String name, String value, List<String> order) {
        String wanted = inOneLine(value);
        if (wanted.endsWith("\\")) {
            throw new IllegalArgumentException("Der Wert von „" + name + "“ darf nicht mit „\\“ enden.");
        }
        Optional<Header.Attribute> present = attribute(name);
        if (wanted.equals(value(name).orElse(""))) {
            return this;
        }
        int from = present.map(attribute -> attribute.line() - 1).orElseGet(() -> place(name, order));
        int to = present.map(Header.Attribute::lastLine).orElse(from);
        return replaced(from, to, wanted.isEmpty() ? List.of() : List.of(":" + name + ": " + wanted + lineEnd()));
    }

    /** Replaces the text below the header. Line ends become those of the file. */
    public ItemText withBody(String body) {
        String wanted = unified(body).strip();
        if (wanted.equals(body())) {
            return this;
        }
        List<String> all = new ArrayList<>(lines.subList(0, bodyStart()));
        if (!all.isEmpty() && bodyStart() == header.bodyLine() - 1) {
            endLine(all);
            all.add(lineEnd());
        }
        wanted.lines().map(line -> line + lineEnd()).forEach(all::add);
        return new ItemText(mark, all);
    }

    private Optional<Header.Attribute> attribute(String name) {
        return header.attributes().stream()
                .filter(attribute -> attribute.name().equals(name))
                .findFirst();
    }

    /** Behind the last attribute that precedes it in the order; otherwise behind the title. */
    private int place(String name, List<String> order) {
        List<String> before = order.subList(0, Math.max(0, order.indexOf(name)));
        return header.attributes().stream()
                .filter(attribute -> before.contains(attribute.name()))
                .mapToInt(Header.Attribute::lastLine)
                .max()
                .orElse(header.title().isEmpty() ? header.titleLine() - 1 : header.titleLine());
    }

    private ItemText replaced(int from, int to, List<String> replacement) {
        List<String> all = new ArrayList<>(lines.subList(0, from));
        endLine(all);
        all.addAll(replacement);
        all.addAll(lines.subList(to, lines.size()));
        return new ItemText(mark, all);
    }

    /** The last line of a file may have no end. */
    private void endLine(List<String> all) {
        if (!all.isEmpty() && !all.get(all.size() - 1).matches("(?s).*[\n\r]")) {
            all.set(all.size() - 1, all.get(all.size() - 1) + lineEnd());
        }
    }

    private int bodyStart() {
        int line = Math.min(header.bodyLine() - 1, lines.size());
        while (line < lines.size() && lines.get(line).isBlank()) {
            line++;
        }
        return line;
    }

    private String lineEnd() {
        return lines.stream()
                .findFirst()
                .map(first -> first.endsWith("\r\n") ? "\r\n" : first.endsWith("\r") ? "\r" : "\n")
                .orElse("\n");
    }

    private static String inOneLine(String value) {
        return Arrays.stream(value.split("[\n\r]"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String unified(String text) {
        return Characters.composed(text.replace("\r\n", "\n").replace('\r', '\n'));
    }
}
