package de.klimanetz.preview;

import de.klimanetz.edit.ItemText;
import de.klimanetz.git.Change;
import de.klimanetz.git.Conflict;
import de.klimanetz.git.Git;
import de.klimanetz.git.WorkingCopy;
import de.klimanetz.model.Settings;
import de.klimanetz.preview.Forms.Answer;
import de.klimanetz.preview.LiveSite.State;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Hands in what an editor has changed, so that nobody needs to know git for it. */
final class HandIn {

    private static final String CHOICE = "wahl.";
    private static final int ATTEMPTS = 3;

    /** For the build of what others have changed. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Path project;
    private final WorkingCopy copy;
    private final LiveSite site;

    HandIn(Path project, LiveSite site) {
        this.project = project;
        this.copy = new WorkingCopy(project, ChangeWords::order);
        this.site = site;
    }

    /** Shows what has changed, and the form to hand it in. */
    Answer show() throws IOException {
        Element main = Frames.still("Abgeben");
        Optional<String> obstacle = obstacle();
        if (obstacle.isPresent()) {
            main.appendElement("p").addClass("vorschau-meldung").text(obstacle.get());
            return page(200, main);
        }
        List<Change> changes = copy.changes();
        List<String> waiting = copy.waiting();
        if (changes.isEmpty() && waiting.isEmpty()) {
            main.appendElement("p")
                    .text("Es gibt nichts abzugeben: Alles, was Sie geschrieben haben, ist schon bei den anderen.");
        }
        if (!changes.isEmpty()) {
            main.appendElement("p").text("Das hat sich geändert:");
            Element list = main.appendElement("ul");
            changes.forEach(change -> list.appendElement("li").text(ChangeWords.of(change)));
        }
        if (!waiting.isEmpty()) {
            main.appendElement("p").text("Schon festgehalten, aber noch nicht abgegeben:");
            Element list = main.appendElement("ul");
            waiting.forEach(sentence -> list.appendElement("li").text(sentence));
        }
        if (settings().isEmpty() && !site.state().isBroken()) {
            main.appendElement("p")
                    .text("Abgeben können Sie, sobald die Website einmal gebaut ist. Laden Sie die Seite gleich neu.");
            return page(200, main);
        }
        if (site.state().isBroken()) {
            Element stop = main.appendElement("p").addClass("vorschau-meldung");
            stop.text("Abgeben können Sie, sobald keine Fehler mehr da sind. ");
            stop.appendElement("a").attr("href", Frames.PROBLEMS).text("Zu den Fehlern");
            return page(200, main);
        }
        addForm(main, ChangeWords.sentence(changes), !changes.isEmpty());
        return page(200, main);
    }

    private Optional<String> obstacle() {
        try {
            return copy.obstacle();
        } catch (IOException missing) {
            return Optional.of(missing.getMessage());
        }
    }

    private void addForm(Element main, String sentence, boolean changed) throws IOException {
        Element form = form(main);
        if (changed) {
            field(form, "satz", "In einem Satz: Was haben Sie gemacht?", sentence);
            if (!copy.knowsAuthor()) {
                field(form, "name", "Ihr Name", "");
                field(form, "email", "Ihre E-Mail-Adresse; sie steht bei Ihren Änderungen", "");
            }
        }
        form.appendElement("p")
                .appendElement("button")
                .text(changed ? "Abgeben" : "Nachsehen, was die anderen gemacht haben, und abgeben");
    }

    private static Element form(Element main) {
        return main.appendElement("form").attr("method", "post").attr("action", Frames.HAND_IN);
    }

    private static void field(Element form, String name, String label, String value) {
        Element group = form.appendElement("div").addClass("vorschau-feld");
        group.appendElement("label").attr("for", name).text(label);
        group.appendElement("input")
                .attr("id", name)
                .attr("name", name)
                .attr("required", "")
                .attr("value", value);
    }

    /** Commits, merges the work of the others, checks the result and sends it. */
    synchronized Answer submit(FormData form) throws IOException {
        Optional<String> obstacle = obstacle();
        if (obstacle.isPresent() || site.state().isBroken() || settings().isEmpty()) {
            return show();
        }
        try {
            return handIn(form);
        } catch (Git.Failure failure) {
            return message(
                    "Noch nicht abgegeben",
                    failure.getMessage() + " Ihre Änderungen sind hier festgehalten und gehen nicht verloren.");
        }
    }

    private Answer handIn(FormData form) throws IOException {
        List<Change> changes = copy.changes();
        if (!changes.isEmpty()) {
            if (isBroken(changes.stream().map(Change::path).toList())) {
                return show();
            }
            if (!form.get("name").isBlank() && !form.get("email").isBlank()) {
                copy.setAuthor(form.get("name").strip(), form.get("email").strip());
            }
            String sentence = form.get("satz").strip();
            copy.commit(sentence.isEmpty() ? ChangeWords.sentence(changes) : sentence);
        }
        Map<String, Map<String, Boolean>> choices = choices(form);
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            String before = copy.head();
            String target = target();
            copy.fetch();
            List<Conflict> conflicts = site.withoutBuilds(() -> copy.merge(target, choices));
            if (!conflicts.isEmpty()) {
                return conflicting(conflicts, choices);
            }
            if (isBroken(copy.filesSince(before))) {
                return message(
                        "Noch nicht abgegeben",
                        "Zusammen mit den Änderungen der anderen gibt es Fehler. Berichtigen Sie sie, und geben Sie dann noch einmal ab.");
            }
            if (copy.push(target)) {
                return handedIn();
            }
        }
        return message(
                "Noch nicht abgegeben", "Andere geben gerade auch ab. Versuchen Sie es in einer Minute noch einmal.");
    }

    private Optional<Settings> settings() {
        return site.state().site().map(result -> result.site().settings());
    }

    private boolean isReviewed() {
        return settings().filter(settings -> settings.contribution().review()).isPresent();
    }

    private String target() throws IOException {
        return isReviewed() ? copy.reviewBranch() : copy.branch();
    }

    private Answer handedIn() throws IOException {
        if (!isReviewed()) {
            return message(
                    "Abgegeben",
                    "Ihre Änderungen sind bei den anderen. Auf der Website erscheinen sie, sobald sie veröffentlicht werden.");
        }
        String branch = target();
        Element main = messagePage(
                "Zur Durchsicht abgegeben",
                "Ihre Änderungen liegen auf dem Zweig „" + branch
                        + "“. Sie erscheinen auf der Website, sobald jemand sie übernimmt.");
        settings()
                .flatMap(settings -> settings.contribution().forge())
                .ifPresent(forge -> main.appendElement("p")
                        .appendElement("a")
                        .attr("href", forge.review(branch))
                        .text("Bei " + forge.kind().label() + " um Durchsicht bitten"));
        return page(200, main);
    }

    /** Builds what has changed once more: the last build may not have seen it yet. Without a result nothing is sent. */
    private boolean isBroken(List<String> changed) {
        if (changed.isEmpty()) {
            return false;
        }
        try {
            List<Path> files = changed.stream().map(project::resolve).toList();
            return site.rebuilt(files, PATIENCE).map(State::isBroken).orElse(true);
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    /** The fields are called {@code wahl.}, the path, a space and the part. */
    private static Map<String, Map<String, Boolean>> choices(FormData form) {
        Map<String, Map<String, Boolean>> choices = new HashMap<>();
        form.values().forEach((name, values) -> {
            int space = name.lastIndexOf(' ');
            if (name.startsWith(CHOICE) && space > 0) {
                choices.computeIfAbsent(name.substring(CHOICE.length(), space), path -> new HashMap<>())
                        .put(name.substring(space + 1), values.get(0).equals("meine"));
            }
        });
        return choices;
    }

    private Answer conflicting(List<Conflict> conflicts, Map<String, Map<String, Boolean>> choices) throws IOException {
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
            form.appendElement("h2").text(title(conflict.path()));
            form.appendElement("p").appendElement("code").text(conflict.path());
            conflict.parts().forEach(part -> addChoice(form, conflict.path(), part));
        }
        form.appendElement("p").appendElement("button").text("So abgeben");
        return page(409, main);
    }

    private String title(String path) throws IOException {
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

    private static Answer message(String title, String text) {
        return page(200, messagePage(title, text));
    }

    private static Element messagePage(String title, String text) {
        Element main = Frames.still(title);
        main.appendElement("p").text(text);
        Element ways = main.appendElement("p");
        ways.appendElement("a").attr("href", Frames.HAND_IN).text("Zum Abgeben");
        ways.appendText(" · ").appendElement("a").attr("href", "/").text("Zur Website");
        return main;
    }

    private static Answer page(int status, Element main) {
        return Answer.page(status, main.ownerDocument().outerHtml());
    }
}
