package de.klimanetz.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.logging.LogManager;

/** The entry point of the program. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) throws IOException {
        try (InputStream logging = Main.class.getResourceAsStream("/logging.properties")) {
            LogManager.getLogManager().readConfiguration(logging);
        }
        System.exit(Klimanetz.run(arguments));
    }
}
