package de.klimanetz.cli;

import de.klimanetz.problem.Problem;
import de.klimanetz.problem.Severity;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** The lines that a run prints. */
final class Report {

    private Report() {}

    /** Each problem on a line, then how many there are. */
    static void problems(List<Problem> problems, PrintWriter out) {
        problems.forEach(out::println);
        out.println(count(problems, Severity.ERROR, "Fehler", "Fehler") + ", "
                + count(problems, Severity.HINT, "Hinweis", "Hinweise") + ". Geändert wurde nichts.");
        out.flush();
    }

    static String hints(List<Problem> hints) {
        return count(hints, Severity.HINT, "Hinweis", "Hinweise");
    }

    static String seconds(Duration duration) {
        return String.format(Locale.GERMANY, "%.1f Sekunden", duration.toMillis() / 1000.0);
    }

    private static String count(List<Problem> problems, Severity severity, String one, String many) {
        long count = problems.stream()
                .filter(problem -> problem.severity() == severity)
                .count();
        return count + " " + (count == 1 ? one : many);
    }
}
