package de.klimanetz.cli;

import de.klimanetz.asciidoc.Conversion;
import de.klimanetz.asciidoc.Converter;
import java.io.PrintWriter;

/** Shows the number of converted texts on a terminal, since some are slow. Clears the line at the end. */
final class Progress implements Converter {

    private static final String CLEAR_LINE = "\r\u001b[K";

    private final Converter converter;
    private final PrintWriter terminal;
    private int converted;

    Progress(Converter converter, PrintWriter terminal) {
        this.converter = converter;
        this.terminal = terminal;
    }

    @Override
    public synchronized Conversion convert(String body) {
        converted++;
        show("Gelesene Texte: " + converted + " …");
        return converter.convert(body);
    }

    @Override
    public synchronized void close() {
        converter.close();
        if (converted > 0) {
            show("");
        }
    }

    private void show(String text) {
        terminal.print(CLEAR_LINE + text);
        terminal.flush();
    }
}
