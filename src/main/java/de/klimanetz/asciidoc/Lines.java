package de.klimanetz.asciidoc;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The lines of a text, for locating findings. */
public record Lines(List<String> all) {

    /** Longer ones are an error: patterns of Asciidoctor take quadratic time. In characters. */
    public static final int MAX_LENGTH = 5_000;

    private static final Pattern CONFLICT = Pattern.compile("(?:<{7}|>{7}|\\|{7}) .*");

    /** Returns whether git has written the line around two changes of one place. The line between them is not unique. */
    public static boolean isConflictMark(String line) {
        return CONFLICT.matcher(line).matches();
    }

    public static Lines of(String text) {
        return new Lines(text.lines().toList());
    }

    /** A line and a column, from 1; column 0 means the whole line. */
    public record Position(int line, int column) {}

    /** Returns the position of the first occurrence of a text, or the whole line {@code from} if there is none. */
    public Position position(String wanted, int from) {
        int line = find(wanted, from);
        boolean exists = line > 0 && line <= all.size() && !wanted.isEmpty();
        return new Position(line, exists ? all.get(line - 1).indexOf(wanted) + 1 : 0);
    }

    /**
     * Returns the number of the first line that contains a text, or {@code from} if there is none.
     *
     * @param from number of the line to start at; the first line is 1
     */
    public int find(String wanted, int from) {
        return IntStream.range(Math.max(from - 1, 0), all.size())
                .filter(index -> all.get(index).contains(wanted))
                .map(index -> index + 1)
                .findFirst()
                .orElse(from);
    }
}
