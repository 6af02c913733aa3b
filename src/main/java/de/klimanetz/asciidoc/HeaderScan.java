package de.klimanetz.asciidoc;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parses the header of a document: leading blank lines and comments, the title, and attribute entries up to the first
 * blank line. A value that ends with a backslash continues on the next line (AsciiDoc, “Wrap values”).
 */
public final class HeaderScan {

    private static final Pattern TITLE = Pattern.compile("=\\s+(.*\\S)\\s*");
    private static final Pattern ENTRY = Pattern.compile(":(!?[\\p{L}\\p{N}_][^:\\s]*):(?:\\s+(.*))?");

    private static final int NAME_COLUMN = 2;

    private final List<String> lines;
    private final List<Header.Attribute> attributes = new ArrayList<>();
    private final List<Header.Stray> strays = new ArrayList<>();
    private int next;

    private HeaderScan(String text) {
        this.lines = text.lines().toList();
    }

    /** Parses any text; invalid lines are in {@link Header#strays()}. */
    public static Header read(String text) {
        return new HeaderScan(text).read();
    }

    private Header read() {
        while (hasNext() && (peek().isBlank() || isComment(peek()))) {
            next++;
        }
        Matcher title = TITLE.matcher(hasNext() ? peek() : "");
        boolean hasTitle = title.matches();
        int titleLine = next + 1;
        if (hasTitle) {
            next++;
        }
        readEntries();
        while (entriesFollowEmptyLines()) {
            strays.add(new Header.Stray("", next + 1));
            while (peek().isBlank()) {
                next++;
            }
            readEntries();
        }
        return new Header(hasTitle ? title.group(1) : "", titleLine, attributes, strays, next + 1);
    }

    private void readEntries() {
        while (hasNext() && !peek().isBlank()) {
            if (!isComment(peek())) {
                readEntry();
            }
            next++;
        }
    }

    /** AsciiDoc treats entries after a blank line as body; for editors this is always a mistake. */
    private boolean entriesFollowEmptyLines() {
        return lines.stream()
                .skip(next)
                .filter(line -> !line.isBlank())
                .findFirst()
                .filter(line -> ENTRY.matcher(line).matches())
                .isPresent();
    }

    private void readEntry() {
        int line = next + 1;
        Matcher entry = ENTRY.matcher(peek());
        if (entry.matches()) {
            String value = entry.group(2) == null ? "" : entry.group(2);
            String whole = joinContinuations(value.strip());
            int column = value.isEmpty() ? NAME_COLUMN : entry.start(2) + 1;
            attributes.add(new Header.Attribute(entry.group(1), whole, line, next + 1, column));
        } else {
            strays.add(new Header.Stray(peek().strip(), line));
        }
    }

    private String joinContinuations(String value) {
        StringBuilder whole = new StringBuilder(value);
        while (whole.length() > 0 && whole.charAt(whole.length() - 1) == '\\') {
            whole.setLength(whole.length() - 1);
            while (whole.length() > 0 && Character.isWhitespace(whole.charAt(whole.length() - 1))) {
                whole.setLength(whole.length() - 1);
            }
            if (!hasContinuation()) {
                return whole.toString();
            }
            next++;
            whole.append(' ').append(peek().strip());
        }
        return whole.toString();
    }

    private boolean hasContinuation() {
        return next + 1 < lines.size() && !lines.get(next + 1).isBlank();
    }

    private boolean hasNext() {
        return next < lines.size();
    }

    private String peek() {
        return lines.get(next);
    }

    private static boolean isComment(String line) {
        return line.startsWith("//") && !line.startsWith("///");
    }
}
