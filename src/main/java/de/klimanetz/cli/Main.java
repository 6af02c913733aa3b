package de.klimanetz.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.LogManager;

/** The entry point of the program. */
public final class Main {

    /** JRuby cannot load its files from a path with one of these (asciidoctorj issue 218). */
    private static final String UNUSABLE = "#!?";

    private Main() {}

    public static void main(String[] arguments) throws IOException, URISyntaxException {
        try (InputStream logging = Main.class.getResourceAsStream("/logging.properties")) {
            LogManager.getLogManager().readConfiguration(logging);
        }
        URI code =
                Main.class.getProtectionDomain().getCodeSource().getLocation().toURI();
        Optional<String> reason = refusal(Path.of(code));
        if (reason.isPresent()) {
            System.err.println("Fehler: " + reason.get());
            System.exit(ExitCode.ENVIRONMENT);
        }
        System.exit(run(arguments));
    }

    /** Returns in German why the program cannot run from a path. */
    static Optional<String> refusal(Path code) {
        return code.toString()
                .chars()
                .filter(character -> UNUSABLE.indexOf(character) >= 0)
                .mapToObj(character -> "Im Namen des Ordners „" + code.getParent() + "“ steht ein „" + (char) character
                        + "“; damit startet das Programm nicht. Benennen Sie den Ordner um.")
                .findFirst();
    }

    private static int run(String[] arguments) {
        try {
            return Klimanetz.run(arguments);
        } catch (OutOfMemoryError full) {
            System.err.println("Fehler: Der Arbeitsspeicher reicht nicht (" + full.getMessage()
                    + "). Beenden Sie andere Programme, oder geben Sie Java mehr: JAVA_TOOL_OPTIONS=-Xmx2g");
            return ExitCode.ENVIRONMENT;
        } catch (LinkageError unreadable) {
            System.err.println(
                    "Fehler: Teile des Programms lassen sich nicht laden (" + unreadable.getMessage()
                            + "). Erlauben Sie mehr offene Dateien: ulimit -n 4096. Hilft das nicht, löschen Sie den Ordner target.");
            return ExitCode.ENVIRONMENT;
        }
    }
}
