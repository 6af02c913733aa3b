package de.klimanetz.preview;

import de.klimanetz.edit.ItemText;
import de.klimanetz.git.Conflict;
import de.klimanetz.preview.Forms.Answer;
import de.klimanetz.preview.LiveSite.State;
import de.klimanetz.problem.Severity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** What an editor sees while handing in. */
final class HandInPages {

    /** The fields of a choice are called so, followed by the path, a space and the part. */
    static final String CHOICE = "wahl.";

    private static final String NOT_YET = "Noch nicht abgegeben";

    private HandInPages() {}

    static Element form(Element main) {
        return main.appendElement("form").attr("method", "post").attr("action", Frames.HAND_IN);
    }

    static void field(Element form, String name, String label, String value) {
        Element group = form.appendElement("div").addClass("vorschau-feld");
        group.appendElement("label").attr("for", name).text(label);
        group.appendElement("input")
                .attr("id", name)
                .attr("name", name)
                .attr("required", "")
                .attr("value", value);
    }

    /** Asks what holds where both have changed the same. */
    static Answer conflicting(Path project, List<Conflict> conflicts, Map<String, Map<String, Boolean>> choices)
            throws IOException {
        Element main = Frames.still("Zwei haben dasselbe geändert");
        main.appendElement("p")
                .text(
                        "Ihre Änderungen sind hier festgehalten. Jemand anderes hat inzwischen an denselben Stellen etwas geändert. "
                                + "Was soll gelten?");
        Element form = form(main);
        choices.forEach((path, parts) -> parts.forEach((part, mine) -> form.appendElement("input")
                .attr("type", "hidden")
                .attr("name", CHOICE + path + " " + part)
                .attr("value", mine ? "meine" : "ihre")));
        for (Conflict conflict : conflicts) {
            form.appendElement("h2").text(title(project, conflict.path()));
            form.appendElement("p").appendElement("code").text(conflict.path());
            conflict.parts().forEach(part -> addChoice(form, conflict.path(), part));
        }
        form.appendElement("p").appendElement("button").text("So abgeben");
        return page(409, main);
    }

    private static String title(Path project, String path) throws IOException {
        Path file = project.resolve(path);
        return ChangeWords.type(path).isPresent() && Files.exists(file)
                ? ItemText.of(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
                        .title()
                : path.substring(path.lastIndexOf('/') + 1);
    }

    private static void addChoice(Element form, String path, Conflict.Part part) {
        Element group = form.appendElement("fieldset").addClass("vorschau-feld");
        group.appendElement("legend").text(ChangeWords.part(part.name()));
        Element sides = group.appendElement("div").addClass("vorschau-seiten");
        addSide(sides, path, part.name(), "meine", "Ihre Fassung", part.mine());
        addSide(sides, path, part.name(), "ihre", "Die andere Fassung", part.theirs());
    }

    private static void addSide(Element sides, String path, String part, String key, String label, String value) {
        Element side = sides.appendElement("label");
        side.appendElement("input")
                .attr("type", "radio")
                .attr("name", CHOICE + path + " " + part)
                .attr("value", key)
                .attr("required", "");
        side.appendText(" " + label);
        side.appendElement("pre").text(value.isEmpty() ? "(nichts)" : value);
    }

    static Answer message(String title, String text) {
        return page(200, messagePage(title, text));
    }

    static Element messagePage(String title, String text) {
        Element main = Frames.still(title);
        main.appendElement("p").text(text);
        Element ways = main.appendElement("p");
        ways.appendElement("a").attr("href", Frames.HAND_IN).text("Zum Abgeben");
        ways.appendText(" · ").appendElement("a").attr("href", "/").text("Zur Website");
        return main;
    }

    static Answer page(int status, Element main) {
        return Answer.page(status, main.ownerDocument().outerHtml());
    }

    static Answer brokenTogether(State state) {
        Element main = messagePage(
                NOT_YET,
                "Zusammen mit den Änderungen der anderen gibt es Fehler. Berichtigen Sie sie, und geben Sie dann noch einmal ab.");
        Element errors = main.appendElement("ul");
        if (!state.failure().isEmpty()) {
            errors.appendElement("li").text(state.failure());
        }
        state.problems().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .forEach(problem -> errors.appendElement("li").text(problem.toString()));
        return page(200, main);
    }

    static Answer unfinished() {
        return notYet(
                "Die Website ist noch nicht fertig gebaut, deshalb ist nicht sicher, ob alles stimmt. Ihre Änderungen sind hier "
                        + "festgehalten. Versuchen Sie es in einer Minute noch einmal.");
    }

    /** Says why nothing was sent. */
    static Answer notYet(String why) {
        return message(NOT_YET, why);
    }
}
