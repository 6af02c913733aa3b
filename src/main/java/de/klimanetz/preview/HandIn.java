package de.klimanetz.preview;

import de.klimanetz.git.Change;
import de.klimanetz.git.Conflict;
import de.klimanetz.git.Git;
import de.klimanetz.git.WorkingCopy;
import de.klimanetz.model.Settings;
import de.klimanetz.preview.Forms.Answer;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Hands in what an editor has changed, so that nobody needs to know git for it. */
final class HandIn {

    private static final int ATTEMPTS = 3;

    /** For the build of what others have changed, on a computer that is busy with other things. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** What a build of the changes says of them. */
    private enum Check {
        SOUND,
        BROKEN,
        UNFINISHED
    }

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
            return HandInPages.page(200, main);
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
            return HandInPages.page(200, main);
        }
        if (site.state().isBroken()) {
            Element stop = main.appendElement("p").addClass("vorschau-meldung");
            stop.text("Abgeben können Sie, sobald keine Fehler mehr da sind. ");
            stop.appendElement("a").attr("href", Frames.PROBLEMS).text("Zu den Fehlern");
            return HandInPages.page(200, main);
        }
        addForm(main, ChangeWords.sentence(changes), !changes.isEmpty());
        return HandInPages.page(200, main);
    }

    private Optional<String> obstacle() {
        try {
            return copy.obstacle();
        } catch (IOException missing) {
            return Optional.of(missing.getMessage());
        }
    }

    private void addForm(Element main, String sentence, boolean changed) throws IOException {
        Element form = HandInPages.form(main);
        if (changed) {
            HandInPages.field(form, "satz", "In einem Satz: Was haben Sie gemacht?", sentence);
            if (!copy.knowsAuthor()) {
                HandInPages.field(form, "name", "Ihr Name", "");
                HandInPages.field(form, "email", "Ihre E-Mail-Adresse; sie steht bei Ihren Änderungen", "");
            }
        }
        form.appendElement("p")
                .appendElement("button")
                .text(changed ? "Abgeben" : "Nachsehen, was die anderen gemacht haben, und abgeben");
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
            return HandInPages.notYet(
                    failure.getMessage() + " Ihre Änderungen sind hier festgehalten und gehen nicht verloren.");
        }
    }

    private Answer handIn(FormData form) throws IOException {
        List<Change> changes = copy.changes();
        if (!changes.isEmpty()) {
            Check check = check(changes.stream().map(Change::path).toList());
            if (check != Check.SOUND) {
                return check == Check.BROKEN ? show() : HandInPages.unfinished();
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
                return HandInPages.conflicting(project, conflicts, choices);
            }
            Check check = check(copy.filesSince(before));
            if (check != Check.SOUND) {
                return check == Check.BROKEN ? HandInPages.brokenTogether(site.state()) : HandInPages.unfinished();
            }
            if (copy.push(target)) {
                return handedIn();
            }
        }
        return HandInPages.notYet("Andere geben gerade auch ab. Versuchen Sie es in einer Minute noch einmal.");
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
            return HandInPages.message(
                    "Abgegeben",
                    "Ihre Änderungen sind bei den anderen. Auf der Website erscheinen sie, sobald sie veröffentlicht werden.");
        }
        String branch = target();
        Element main = HandInPages.messagePage(
                "Zur Durchsicht abgegeben",
                "Ihre Änderungen liegen auf dem Zweig „" + branch
                        + "“. Sie erscheinen auf der Website, sobald jemand sie übernimmt.");
        settings()
                .flatMap(settings -> settings.contribution().forge())
                .ifPresent(forge -> main.appendElement("p")
                        .appendElement("a")
                        .attr("href", forge.review(branch))
                        .text("Bei " + forge.kind().label() + " um Durchsicht bitten"));
        return HandInPages.page(200, main);
    }

    /** Builds what has changed once more: the last build may not have seen it yet. Without a result nothing is sent. */
    private Check check(List<String> changed) {
        if (changed.isEmpty()) {
            return Check.SOUND;
        }
        try {
            List<Path> files = changed.stream().map(project::resolve).toList();
            return site.rebuilt(files, PATIENCE)
                    .map(state -> state.isBroken() ? Check.BROKEN : Check.SOUND)
                    .orElse(Check.UNFINISHED);
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
            return Check.UNFINISHED;
        }
    }

    /** The fields are called {@code wahl.}, the path, a space and the part. */
    private static Map<String, Map<String, Boolean>> choices(FormData form) {
        Map<String, Map<String, Boolean>> choices = new HashMap<>();
        form.values().forEach((name, values) -> {
            int space = name.lastIndexOf(' ');
            if (name.startsWith(HandInPages.CHOICE) && space > 0) {
                choices.computeIfAbsent(name.substring(HandInPages.CHOICE.length(), space), path -> new HashMap<>())
                        .put(name.substring(space + 1), values.get(0).equals("meine"));
            }
        });
        return choices;
    }
}
