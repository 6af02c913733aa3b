package de.klimanetz.cli;

import de.klimanetz.content.Field;
import de.klimanetz.content.FieldType.Mismatch;
import de.klimanetz.content.Schema;
import de.klimanetz.edit.ItemText;
import de.klimanetz.edit.NewItem;
import de.klimanetz.edit.NewItems;
import de.klimanetz.edit.Repetition;
import de.klimanetz.model.ContentType;
import de.klimanetz.model.Slugs;
import de.klimanetz.problem.Suggestion;
import de.klimanetz.site.Kinds;
import de.klimanetz.wording.GermanDates;
import java.io.Console;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Creates the file of a new item. At a terminal it asks for what is missing. */
@Command(
        name = "new",
        description = {
            "Legt einen neuen Eintrag an, als Entwurf, mit Kennung und Ordner.",
            "Was fehlt, wird im Terminal gefragt. Beispiele:",
            "  klimanetz new termin \"Radtour am Bach\" beginn=2027-05-08 format=praesenz",
            "  klimanetz new --like content/termine/2026/radtour.adoc --day 2027-05-08"
        },
        exitCodeOnExecutionException = ExitCode.ENVIRONMENT,
        synopsisHeading = "Aufruf: ",
        parameterListHeading = "%n",
        optionListHeading = "%nOptionen:%n")
final class NewCommand implements Callable<Integer> {

    private static final Path CONTENT = Path.of("content");
    private static final Set<String> DEFAULTED = Set.of("id", "stand", "veroeffentlicht");

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "0..*",
            paramLabel = "ART TITEL NAME=WERT",
            description = "Was es wird, wie es heißt, und Angaben, die schon feststehen.")
    private List<String> words = new ArrayList<>();

    @Option(
            names = "--like",
            paramLabel = "DATEI",
            description = "Einen früheren Eintrag wiederholen: mit neuer Kennung, ohne das, was damals geschah.")
    private Path like;

    @Option(
            names = "--day",
            paramLabel = "TAG",
            description = "Der neue Tag, zu --like (sonst: ein Jahr später derselbe Wochentag im Monat).")
    private LocalDate day;

    @Option(
            names = "--now",
            paramLabel = "ZEITPUNKT",
            converter = FixedTime.class,
            description = "So tun, als wäre es dieser Zeitpunkt, etwa 2026-11-22T08:00.")
    private Clock clock = Clock.system(FixedTime.ZONE);

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Diese Hilfe.")
    private boolean help;

    /** What the editor has to say otherwise; the message is in German. */
    private static final class Refused extends RuntimeException {
        Refused(String message) {
            super(message);
        }
    }

    @Override
    public Integer call() throws IOException {
        try {
            LocalDate today = LocalDate.now(clock);
            NewItem item = like == null ? created(today) : repeated(today);
            item.write(CONTENT);
            out().println("Angelegt: content/" + item.path());
            out().println(
                            "Es ist ein Entwurf. Schreiben Sie den Text, prüfen Sie mit „klimanetz check“, und löschen Sie die "
                                    + "Zeile „:status: entwurf“, wenn er erscheinen soll.");
            out().flush();
            return ExitCode.DONE;
        } catch (Refused refused) {
            spec.commandLine().getErr().println("Fehler: " + refused.getMessage());
            return ExitCode.CALL;
        }
    }

    private NewItem created(LocalDate today) {
        Map<String, String> values = new LinkedHashMap<>();
        List<String> rest = new ArrayList<>();
        for (String word : words) {
            int equals = word.indexOf('=');
            if (equals > 0 && !rest.isEmpty()) {
                values.put(word.substring(0, equals), word.substring(equals + 1).strip());
            } else {
                rest.add(word);
            }
        }
        ContentType type = type(rest.isEmpty() ? answer("Was soll es werden?", names()) : rest.get(0));
        Schema schema = Kinds.of(type).schema();
        String title = rest.size() > 1
                ? String.join(" ", rest.subList(1, rest.size()))
                : answer("Wie heißt der Eintrag?", "der Titel");
        values.forEach((name, value) -> check(schema, name, value));
        List<Field<?>> missing = schema.fields().stream()
                .filter(field -> field.required() && !DEFAULTED.contains(field.name()))
                .filter(field -> !values.containsKey(field.name()))
                .toList();
        if (!missing.isEmpty() && System.console() == null) {
            throw new Refused("Es fehlt:"
                    + missing.stream()
                            .map(field -> "%n  %s=…  %s Schreibweise: %s"
                                    .formatted(
                                            field.name(),
                                            field.help(),
                                            field.type().notation()))
                            .collect(Collectors.joining()));
        }
        missing.forEach(field -> values.put(field.name(), value(field)));
        return new NewItems(CONTENT).create(schema, title, values, today);
    }

    private NewItem repeated(LocalDate today) throws IOException {
        Path file = like.toAbsolutePath().normalize();
        Path content = CONTENT.toAbsolutePath().normalize();
        String path =
                file.startsWith(content) ? content.relativize(file).toString().replace('\\', '/') : "";
        ContentType type = ContentType.of(path)
                .orElseThrow(() -> new Refused("„" + like + "“ ist keine Datei eines Eintrags in content."));
        ItemText former = ItemText.of(Files.readString(file));
        Optional<LocalDate> before = Repetition.day(former);
        if (day == null && before.isEmpty()) {
            throw new Refused(
                    "„" + like + "“ hat keinen Tag, von dem aus sich der nächste finden ließe. Nennen Sie ihn: --day "
                            + today.plusYears(1));
        }
        LocalDate next = day == null ? Repetition.proposal(before.orElseThrow(), today) : day;
        if (day == null) {
            out().println("Vorgeschlagener Tag: " + GermanDates.day(next) + ". Prüfen Sie, ob er stimmt.");
        }
        Optional<String> title = words.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", words));
        return new Repetition(new NewItems(CONTENT))
                .of(former, path, Kinds.of(type).schema(), title, next, today);
    }

    private ContentType type(String name) {
        return Arrays.stream(ContentType.values())
                .filter(type -> type.onlyFile().isEmpty())
                .filter(type -> Slugs.of(type.label()).equals(Slugs.of(name))
                        || type.folder().equals(name))
                .findFirst()
                .orElseThrow(() -> new Refused("„" + name + "“ gibt es nicht."
                        + Suggestion.didYouMean(name, List.of(names().split(", "))) + " Möglich sind: " + names()));
    }

    private static String names() {
        return String.join(
                ", ",
                Arrays.stream(ContentType.values())
                        .filter(type -> type.onlyFile().isEmpty())
                        .map(type -> Slugs.of(type.label()))
                        .toList());
    }

    private void check(Schema schema, String name, String value) {
        Field<?> field = schema.field(name)
                .orElseThrow(() -> new Refused("„" + name + "“ ist keine Angabe dieser Art."
                        + Suggestion.didYouMean(name, NewItems.order(schema))));
        problem(field, value).ifPresent(problem -> {
            throw new Refused(problem);
        });
    }

    private String value(Field<?> field) {
        String question = field.help() + " (" + field.name() + ")";
        String value = answer(question, field.type().notation());
        Optional<String> problem = problem(field, value);
        while (problem.isPresent()) {
            out().println(problem.get());
            value = answer(question, field.type().notation());
            problem = problem(field, value);
        }
        return value;
    }

    private static Optional<String> problem(Field<?> field, String value) {
        try {
            field.type().read(value);
            return Optional.empty();
        } catch (Mismatch mismatch) {
            return Optional.of("Die Angabe „" + field.name() + "“ ist „" + value + "“, das ist " + mismatch.sentence()
                    + " Schreibweise: " + field.type().notation());
        }
    }

    /** Without a terminal there is nobody to ask. */
    private String answer(String question, String notation) {
        Console console = System.console();
        if (console == null) {
            throw new Refused("Es fehlt eine Antwort auf: " + question + " Schreibweise: " + notation);
        }
        String answer = "";
        while (answer.isEmpty()) {
            out().flush();
            String line = console.readLine("%s%n  %s%n> ", question, notation);
            if (line == null) {
                throw new Refused("Abgebrochen, angelegt wurde nichts.");
            }
            answer = line.strip();
        }
        return answer;
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
