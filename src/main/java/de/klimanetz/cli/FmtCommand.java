package de.klimanetz.cli;

import de.klimanetz.content.TextFile;
import de.klimanetz.edit.ContentText;
import de.klimanetz.edit.FileLayout;
import de.klimanetz.model.ContentType;
import de.klimanetz.site.Kinds;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Brings content files into their usual form. */
@Command(
        name = "fmt",
        description =
                "Bringt Dateien in Form: Reihenfolge der Angaben, Zeilenenden, Leerzeichen. Die Seiten bleiben gleich.",
        exitCodeOnExecutionException = ExitCode.ENVIRONMENT,
        synopsisHeading = "Aufruf: ",
        parameterListHeading = "%n",
        optionListHeading = "%nOptionen:%n")
final class FmtCommand implements Callable<Integer> {

    private static final Path CONTENT = Path.of("content");

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..*", paramLabel = "DATEI", description = "Nur diese Dateien oder Ordner (sonst: alle).")
    private List<Path> chosen = new ArrayList<>();

    @Option(names = "--check", description = "Nichts ändern, nur sagen, welche Dateien nicht in Form sind.")
    private boolean check;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Diese Hilfe.")
    private boolean help;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        int changed = 0;
        for (Path file : files()) {
            if (format(file)) {
                out.println(file.toString().replace('\\', '/'));
                changed++;
            }
        }
        out.println(
                changed == 0
                        ? "Alle Dateien sind in Form."
                        : Report.count(changed, "Datei", "Dateien")
                                + (check ? " nicht in Form." : " in Form gebracht."));
        out.flush();
        return check && changed > 0 ? ExitCode.CONTENT : ExitCode.DONE;
    }

    private List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path root : chosen.isEmpty() ? List.of(CONTENT) : chosen) {
            try (Stream<Path> walk = Files.walk(root)) {
                walk.filter(file -> file.toString().endsWith(".adoc")).sorted().forEach(files::add);
            }
        }
        return files;
    }

    /** Files that cannot be read as text stay as they are: the check explains them. */
    private boolean format(Path file) throws IOException {
        Path content = CONTENT.toAbsolutePath().normalize();
        Path absolute = file.toAbsolutePath().normalize();
        String path = absolute.startsWith(content)
                ? content.relativize(absolute).toString().replace('\\', '/')
                : "";
        Optional<ContentType> type = ContentType.of(path);
        if (type.isEmpty()
                || TextFile.decode(Files.readAllBytes(file), (line, message) -> {})
                        .isEmpty()) {
            return false;
        }
        String text = Files.readString(file);
        String formatted = FileLayout.of(text, Kinds.of(type.get()).schema());
        if (formatted.equals(text)) {
            return false;
        }
        if (!check) {
            ContentText.of(absolute).write(formatted);
        }
        return true;
    }
}
