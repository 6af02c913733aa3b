package de.klimanetz.asciidoc;

import de.klimanetz.problem.Severity;
import java.util.List;

/** The result of converting one body: its parts in order and the findings. Depends on nothing but the body. */
public record Conversion(List<Part> parts, List<Finding> findings) {

    /** A heading or a block of HTML, with its line in the file. */
    public sealed interface Part {
        int line();
    }

    /** @param level 2 for {@code ==}, as in HTML */
    public record Heading(int level, String title, String id, int line) implements Part {}

    public record Block(String html, int line) implements Part {}

    /**
     * A problem with a German message.
     *
     * @param column from 1; 0 means the whole line
     */
    public record Finding(int line, int column, String message, Severity severity) {
        Finding(int line, String message) {
            this(line, message, Severity.ERROR);
        }

        Finding(int line, String message, Severity severity) {
            this(line, 0, message, severity);
        }

        Finding(Lines.Position position, String message) {
            this(position.line(), position.column(), message, Severity.ERROR);
        }
    }
}
