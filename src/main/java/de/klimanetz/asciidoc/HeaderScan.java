package de.klimanetz.asciidoc;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the header of a document: leading empty lines and comments, the title, attribute entries, until the first empty
 * line. A value goes on in the next line when it ends with a backslash (AsciiDoc, “Wrap values”).
 */
public final class HeaderScan {

    private static final Pattern TITLE = Pattern.compile("=\\s+(.*\\S)\\s*");
    private static final Pattern ENTRY = Pattern.compile(":(!?[\\p{L}\\p{N}_][^:\\s]*):(?:\\s+(.*))?");

    private final List<String> lines;
    private final List<Header.Attribute> attributes = new ArrayList<>();
    private final List<Header.Stray> strays = new ArrayList<>();
    private int next;

    private HeaderScan(String text) {
        this.lines = text.lines().toList();
    }

    public static Header read(String text) {
        return new HeaderScan(text).read();
    }

    private Header read() {
        while (hasNext() && (peek().isBlank() || isComment(peek()))) {
            next++;
        }
        Matcher title = TITLE.matcher(hasNext() ? peek() : "");
        boolean titled = title.matches();
        int titleLine = next + 1;
        if (titled) {
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
        return new Header(titled ? title.group(1) : "", titleLine, attributes, strays, next + 1);
    }

    private void readEntries() {
        while (hasNext() && !peek().isBlank()) {
            if (!isComment(peek())) {
                readEntry();
            }
            next++;
        }
    }

    /** Entries behind an empty line are part of the body for AsciiDoc, which no editor means. */
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
            attributes.add(new Header.Attribute(entry.group(1), continued(value.strip()), line));
        } else {
            strays.add(new Header.Stray(peek().strip(), line));
        }
    }

    private String continued(String value) {
        String whole = value;
        while (whole.endsWith("\\")) {
            whole = whole.substring(0, whole.length() - 1).strip();
            if (!nextLineGoesOn()) {
                return whole;
            }
            next++;
            whole += " " + peek().strip();
        }
        return whole;
    }

    private boolean nextLineGoesOn() {
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
