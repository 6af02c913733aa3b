package de.klimanetz.preview;

import de.klimanetz.preview.LiveSite.State;
import de.klimanetz.problem.Place;
import de.klimanetz.problem.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** All problems of the last build, each with the lines around it. */
final class ProblemPage {

    private static final int SHOWN = 200;
    private static final int LINES_AROUND = 2;
    private static final int LONGEST_LINE = 400;

    private final Path project;

    ProblemPage(Path project) {
        this.project = project;
    }

    String html(State state) {
        Element main = Frames.page(title(state), state.version());
        if (!state.failure().isEmpty()) {
            main.appendElement("p").addClass("vorschau-meldung").text(state.failure());
        }
        if (state.isBroken()) {
            Element way = main.appendElement("p");
            way.text(
                    state.site().isPresent()
                            ? "Sobald Sie die Dateien berichtigt haben, geht es von selbst weiter. "
                            : "Sobald Sie die Dateien berichtigt haben, erscheint die Website.");
            state.site()
                    .ifPresent(
                            site -> way.appendElement("a").attr("href", "/").text("Zur letzten Fassung ohne Fehler"));
        }
        byFile(state.problems()).forEach((file, problems) -> add(main, file, problems));
        if (state.problems().size() > SHOWN) {
            main.appendElement("p").text("Und " + (state.problems().size() - SHOWN) + " weitere.");
        }
        return main.ownerDocument().outerHtml();
    }

    private static String title(State state) {
        if (!state.failure().isEmpty()) {
            return "Die Website ließ sich nicht bauen";
        }
        long errors = state.errors();
        if (errors > 0) {
            return errors == 1 ? "Ein Fehler im Inhalt" : errors + " Fehler im Inhalt";
        }
        return state.problems().isEmpty() ? "Alles in Ordnung" : "Hinweise zum Inhalt";
    }

    private static Map<String, List<Problem>> byFile(List<Problem> problems) {
        return problems.stream()
                .limit(SHOWN)
                .collect(Collectors.groupingBy(
                        problem -> problem.place().file(), LinkedHashMap::new, Collectors.toList()));
    }

    private void add(Element main, String file, List<Problem> problems) {
        Element section = main.appendElement("section");
        Element heading = section.appendElement("h2");
        heading.appendElement("code").text(file);
        if (file.startsWith("content/") && file.endsWith(".adoc")) {
            heading.appendText(" ")
                    .appendElement("a")
                    .attr("href", Frames.EDIT + "?datei=" + file.substring("content/".length()))
                    .text("Bearbeiten");
        }
        List<String> lines = lines(file);
        for (Problem problem : problems) {
            Element article = section.appendElement("article")
                    .addClass("vorschau-" + problem.severity().name().toLowerCase(java.util.Locale.ROOT));
            article.appendElement("p").text(text(problem));
            addContext(article, problem.place(), lines);
        }
    }

    private static String text(Problem problem) {
        String line = problem.place().line() > 0 ? "Zeile " + problem.place().line() + ", " : "";
        return line + problem.severity().label() + ": " + problem.message();
    }

    private static void addContext(Element article, Place place, List<String> lines) {
        if (place.line() == 0 || place.line() > lines.size()) {
            return;
        }
        Element context = article.appendElement("pre");
        int first = Math.max(1, place.line() - LINES_AROUND);
        int last = Math.min(lines.size(), place.line() + LINES_AROUND);
        for (int number = first; number <= last; number++) {
            Element line = context.appendElement(number == place.line() ? "mark" : "span");
            line.text("%4d  %s\n".formatted(number, shortened(lines.get(number - 1))));
        }
    }

    private static String shortened(String line) {
        return line.length() <= LONGEST_LINE ? line : line.substring(0, LONGEST_LINE) + " …";
    }

    /** Returns no lines if the file is gone, and question marks for what is not UTF-8. */
    private List<String> lines(String file) {
        try {
            return new String(Files.readAllBytes(project.resolve(file)), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }
}
