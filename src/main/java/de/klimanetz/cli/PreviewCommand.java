package de.klimanetz.cli;

import de.klimanetz.preview.Preview;
import java.io.IOException;
import java.net.BindException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows the site in the browser, and shows it again after every change, until it is interrupted. */
@Command(
        name = "preview",
        description = "Zeigt die Website im Browser, auch Entwürfe, und nach jeder Änderung neu. Beenden: Strg+C.",
        exitCodeOnExecutionException = ExitCode.ENVIRONMENT,
        synopsisHeading = "Aufruf: ",
        optionListHeading = "%nOptionen:%n")
final class PreviewCommand implements Callable<Integer> {

    private static final int SECONDS_TO_SAVE = 10;

    @Spec
    private CommandSpec spec;

    @Mixin
    private CommonOptions options;

    @Option(
            names = "--port",
            paramLabel = "NUMMER",
            defaultValue = "8820",
            description = "Nummer in der Adresse der Vorschau (sonst: ${DEFAULT-VALUE}).")
    private int port;

    @Override
    public Integer call() throws IOException, InterruptedException {
        options.showDrafts();
        CountDownLatch interrupted = new CountDownLatch(1);
        CountDownLatch saved = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> release(interrupted, saved)));
        try (BuildSession session = options.session()) {
            try (Preview preview =
                    new Preview(session.build(), session.uncached(), Path.of(""), options.clock(), port)) {
                spec.commandLine().getOut().println("Vorschau: " + preview.address() + " (beenden mit Strg+C)");
                spec.commandLine().getOut().flush();
                interrupted.await();
            }
            session.save();
            return ExitCode.DONE;
        } catch (BindException taken) {
            spec.commandLine()
                    .getErr()
                    .println("Fehler: Die Nummer " + port
                            + " ist schon vergeben. Läuft die Vorschau schon? Dann öffnen Sie " + "http://localhost:"
                            + port + "/, sonst nehmen Sie eine andere: --port " + (port + 1));
            return ExitCode.ENVIRONMENT;
        } finally {
            saved.countDown();
        }
    }

    /** Java ends as soon as its shutdown hooks have ended, so this one waits for the caches. */
    private static void release(CountDownLatch interrupted, CountDownLatch saved) {
        interrupted.countDown();
        try {
            if (!saved.await(SECONDS_TO_SAVE, TimeUnit.SECONDS)) {
                System.err.println("Die Zwischenspeicher wurden nicht gesichert; der nächste Start dauert länger.");
            }
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
        }
    }
}
