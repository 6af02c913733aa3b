package de.klimanetz.cli;

import de.klimanetz.Timeline;
import de.klimanetz.asciidoc.plain.PlainReader;
import de.klimanetz.audit.PageWeights;
import de.klimanetz.problem.Problem;
import de.klimanetz.problem.Severity;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** German texts for the end of a run. */
final class Report {

    private Report() {}

    /** Returns for example {@code 2 Fehler, 1 Hinweis}. */
    static String count(List<Problem> problems) {
        return count(problems, Severity.ERROR, "Fehler", "Fehler") + ", "
                + count(problems, Severity.HINT, "Hinweis", "Hinweise");
    }

    static String seconds(Duration duration) {
        return String.format(Locale.GERMANY, "%.1f Sekunden", duration.toMillis() / 1000.0);
    }

    /** Returns one line per phase, in milliseconds. */
    static String phases(List<Timeline.Phase> phases) {
        return phases.stream()
                .map(phase ->
                        "%-8s %6d ms%n".formatted(phase.name(), phase.duration().toMillis()))
                .collect(Collectors.joining());
    }

    /** Returns a line that says how many texts were read, by which reader and why, without those from the cache. */
    static String readers(PlainReader plain) {
        int others =
                plain.refused().values().stream().mapToInt(Integer::intValue).sum();
        String reasons = plain.refused().entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(reason -> reason.getKey() + ": " + reason.getValue())
                .collect(Collectors.joining(", "));
        return "Gelesen: %s schnell, %s mit Asciidoctor%s%n"
                .formatted(
                        count(plain.read(), "Text", "Texte"),
                        count(others, "Text", "Texte"),
                        reasons.isEmpty() ? "" : " (" + reasons + ")");
    }

    /** Returns one line per area, in kilobytes. */
    static String weights(List<PageWeights.Row> rows) {
        String head =
                String.format("%-18s %6s %10s %10s  %s%n", "Bereich", "Seiten", "meist", "höchstens", "schwerste");
        return rows.stream()
                .map(row -> String.format(
                        Locale.GERMANY,
                        "%-18s %6d %7.1f kB %7.1f kB  %s%n",
                        row.area(),
                        row.pages(),
                        row.typical() / 1000.0,
                        row.most() / 1000.0,
                        row.heaviest()))
                .collect(Collectors.joining("", head, ""));
    }

    private static String count(List<Problem> problems, Severity severity, String one, String many) {
        long count = problems.stream()
                .filter(problem -> problem.severity() == severity)
                .count();
        return count(count, one, many);
    }

    static String count(long count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }
}
