package de.klimanetz.git;

import de.klimanetz.edit.ItemText;
import de.klimanetz.edit.Merge;
import de.klimanetz.git.Git.Outcome;
import de.klimanetz.model.Slugs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A project in git. Everything is committed before anything of others is fetched, and nothing is ever forced: no step can
 * lose a file.
 */
public final class WorkingCopy {

    private static final List<String> SOURCES = List.of("content", "templates", "assets", "jbake.properties");

    private static final String MERGED = "Änderungen der anderen übernommen";

    private final Path project;
    private final Git git;
    private final Function<String, List<String>> order;

    /** @param order returns the names of the attributes of a content file, by its path in the project */
    public WorkingCopy(Path project, Function<String, List<String>> order) {
        this.project = project;
        this.git = new Git(project);
        this.order = order;
    }

    /** Returns in German why nothing can be handed in; empty if something can. */
    public Optional<String> obstacle() throws IOException {
        if (!exists()) {
            return Optional.of("Dieser Ordner gehört zu keinem Projekt von git.");
        }
        if (!git.call("symbolic-ref", "-q", "HEAD").succeeded()) {
            return Optional.of(
                    "Die Kopie steht auf einem alten Stand, auf keinem Zweig. Wechseln Sie zuerst: git switch main");
        }
        if (git.call("rev-parse", "-q", "--verify", "MERGE_HEAD").succeeded()) {
            return Optional.of(
                    "Eine Zusammenführung ist begonnen und nicht beendet. Brechen Sie sie ab: git merge --abort");
        }
        if (!git.call("rev-parse", "-q", "--verify", "HEAD").succeeded()) {
            return Optional.of("In diesem Projekt ist noch nichts festgehalten. Legen Sie den Anfang im Terminal an.");
        }
        return Optional.empty();
    }

    /** Returns whether the folder belongs to a project in git. */
    public boolean exists() throws IOException {
        return git.call("rev-parse", "--is-inside-work-tree").succeeded();
    }

    /** Returns whether git knows who commits. */
    public boolean knowsAuthor() throws IOException {
        return git.call("config", "user.name").succeeded()
                && git.call("config", "user.email").succeeded();
    }

    /** Tells git who commits here. */
    public void setAuthor(String name, String email) throws IOException {
        git.output("config", "user.name", name);
        git.output("config", "user.email", email);
    }

    /** Returns the changed files of the site, sorted by path. */
    public List<Change> changes() throws IOException {
        List<String> command = new ArrayList<>(
                List.of("status", "--porcelain=v1", "-z", "--no-renames", "--untracked-files=all", "--"));
        command.addAll(SOURCES);
        String prefix = git.output("rev-parse", "--show-prefix").strip();
        List<Change> changes = new ArrayList<>();
        for (String entry : git.output(command.toArray(String[]::new)).split("\0")) {
            if (entry.length() > 3) {
                changes.add(change(entry.substring(0, 2), entry.substring(3 + prefix.length())));
            }
        }
        return changes.stream()
                .sorted(java.util.Comparator.comparing(Change::path))
                .toList();
    }

    private Change change(String state, String path) throws IOException {
        Optional<String> before = show("HEAD:./" + path);
        Path file = project.resolve(path);
        Optional<String> now = Files.isRegularFile(file) ? Optional.of(text(path)) : Optional.empty();
        Change.Kind kind = state.contains("D") && now.isEmpty()
                ? Change.Kind.REMOVED
                : before.isEmpty() ? Change.Kind.ADDED : Change.Kind.CHANGED;
        return new Change(path, kind, before, now);
    }

    /** Pictures are no text; nothing is said of what is in them. Files in another encoding are reported by the check. */
    private String text(String path) throws IOException {
        return path.endsWith(".adoc")
                ? new String(Files.readAllBytes(project.resolve(path)), StandardCharsets.UTF_8)
                : "";
    }

    private Optional<String> show(String object) throws IOException {
        Outcome outcome = git.call("show", object);
        return outcome.succeeded() ? Optional.of(outcome.out()) : Optional.empty();
    }

    /** Commits all changed files of the site. */
    public void commit(String sentence) throws IOException {
        List<String> folders = changes().stream()
                .map(change -> change.path().replaceFirst("/.*", ""))
                .distinct()
                .toList();
        git.output(command(List.of("add", "-A", "--"), folders));
        git.output(command(List.of("commit", "-q", "-m", sentence, "--"), folders));
    }

    private static String[] command(List<String> first, List<String> rest) {
        return Stream.concat(first.stream(), rest.stream()).toArray(String[]::new);
    }

    /** Returns the id of the last commit. */
    public String head() throws IOException {
        return git.output("rev-parse", "HEAD").strip();
    }

    /** Returns the files of the site that differ from an earlier commit. */
    public List<String> filesSince(String commit) throws IOException {
        String names =
                git.output(command(List.of("diff", "--name-only", "--relative", "-z", commit, "HEAD", "--"), SOURCES));
        return Arrays.stream(names.split("\0")).filter(name -> !name.isEmpty()).toList();
    }

    /** Returns the sentences of the commits that nobody else has, newest first; none if there is no place to hand in. */
    public List<String> waiting() throws IOException {
        return hasOrigin()
                ? git.output("log", "--no-merges", "--format=%s", "HEAD", "--not", "--remotes=origin")
                        .lines()
                        .toList()
                : List.of();
    }

    private boolean hasOrigin() throws IOException {
        return git.call("remote", "get-url", "origin").succeeded();
    }

    private Optional<String> remote(String branch) throws IOException {
        String name = "refs/remotes/origin/" + branch;
        return git.call("rev-parse", "-q", "--verify", name).succeeded() ? Optional.of(name) : Optional.empty();
    }

    /** Returns the name of the present branch. */
    public String branch() throws IOException {
        return git.output("symbolic-ref", "--short", "HEAD").strip();
    }

    /** Returns the name of the branch on which the work of this author is reviewed. */
    public String reviewBranch() throws IOException {
        String name = Slugs.of(git.call("config", "user.name").out().strip());
        return "durchsicht/" + (name.isEmpty() ? "ohne-namen" : name);
    }

    /**
     * Fetches the work of the others.
     *
     * @throws Git.Failure if there is no remote, or it cannot be reached
     */
    public void fetch() throws IOException {
        if (!hasOrigin()) {
            throw new Git.Failure(
                    "Für dieses Projekt ist kein Ort eingetragen, an dem es die anderen finden (git remote add origin …).");
        }
        Outcome fetched = git.call("fetch", "-q", "origin");
        if (!fetched.succeeded()) {
            throw new Git.Failure(
                    "Der Ort des Projekts ist nicht zu erreichen. Ist das Netz da, und dürfen Sie dort lesen? ("
                            + fetched.err().strip() + ")");
        }
    }

    /**
     * Merges what was fetched. Where both changed the same, the choices decide; with a conflict left open, the copy is as
     * it was before.
     *
     * @param to the branch to hand in to, whose commits are merged as well
     * @param choices what to take, by path and part: {@code true} for mine
     * @return the conflicts that are left open
     */
    public List<Conflict> merge(String to, Map<String, Map<String, Boolean>> choices) throws IOException {
        for (String branch : new TreeSet<>(List.of(branch(), to))) {
            Optional<String> other = remote(branch);
            if (other.isPresent()
                    && !git.call("merge", "-q", "-m", MERGED, other.get()).succeeded()) {
                List<Conflict> open = resolveOrAbort(choices);
                if (!open.isEmpty()) {
                    return open;
                }
            }
        }
        return List.of();
    }

    private List<Conflict> resolveOrAbort(Map<String, Map<String, Boolean>> choices) throws IOException {
        try {
            return resolve(choices);
        } catch (Git.Failure known) {
            git.call("merge", "--abort");
            throw known;
        } catch (IOException unwritable) {
            git.call("merge", "--abort");
            throw new Git.Failure("Die Änderungen der anderen ließen sich nicht schreiben (" + unwritable.getMessage()
                    + "). Ist der Datenträger voll?");
        }
    }

    private List<Conflict> resolve(Map<String, Map<String, Boolean>> choices) throws IOException {
        List<Conflict> open = new ArrayList<>();
        String unmerged = git.output("diff", "--name-only", "--relative", "--diff-filter=U", "-z");
        for (String path : unmerged.split("\0")) {
            if (!path.isEmpty()) {
                resolve(path, choices.getOrDefault(path, Map.of())).ifPresent(open::add);
            }
        }
        if (unmerged.isEmpty() || !open.isEmpty()) {
            Outcome why = git.call("status", "--short");
            git.call("merge", "--abort");
            if (unmerged.isEmpty()) {
                throw new Git.Failure(
                        "Die Änderungen der anderen lassen sich nicht übernehmen, weil hier noch Dateien offen sind: "
                                + why.out().strip());
            }
            return open;
        }
        git.output("commit", "-q", "-m", MERGED);
        return List.of();
    }

    /** Returns what is left open in a file; otherwise the file is resolved. */
    private Optional<Conflict> resolve(String path, Map<String, Boolean> choices) throws IOException {
        Optional<String> base = show(":1:./" + path);
        Optional<String> mine = show(":2:./" + path);
        Optional<String> theirs = show(":3:./" + path);
        boolean parts = base.isPresent()
                && mine.isPresent()
                && theirs.isPresent()
                && !order.apply(path).isEmpty()
                && others(base.get(), path).equals(others(mine.get(), path));
        return parts
                ? resolveParts(path, base.get(), mine.get(), theirs.get(), choices)
                : resolveFile(path, mine, theirs, choices);
    }

    /** Comments and the like are in no part, and must not get lost. */
    private String others(String text, String path) {
        return ItemText.of(text).others(order.apply(path));
    }

    private Optional<Conflict> resolveParts(
            String path, String base, String mine, String theirs, Map<String, Boolean> choices) throws IOException {
        ItemText own = ItemText.of(mine);
        List<String> names = order.apply(path);
        Merge merge = Merge.of(ItemText.of(base), ItemText.of(theirs), own, names);
        List<Conflict.Part> open = merge.conflicts().entrySet().stream()
                .filter(conflict -> !choices.containsKey(conflict.getKey()))
                .map(conflict ->
                        new Conflict.Part(conflict.getKey(), value(own, conflict.getKey()), conflict.getValue()))
                .toList();
        if (!open.isEmpty()) {
            return Optional.of(new Conflict(path, open));
        }
        ItemText text = merge.text();
        for (Map.Entry<String, String> conflict : merge.conflicts().entrySet()) {
            if (!choices.get(conflict.getKey())) {
                text = with(text, conflict.getKey(), conflict.getValue(), names);
            }
        }
        Files.writeString(project.resolve(path), text.text());
        git.output("add", "--", path);
        return Optional.empty();
    }

    private static String value(ItemText text, String part) {
        return switch (part) {
            case Merge.TITLE -> text.title();
            case Merge.BODY -> text.body();
            default -> text.value(part).orElse("");
        };
    }

    private static ItemText with(ItemText text, String part, String value, List<String> order) {
        return switch (part) {
            case Merge.TITLE -> text.withTitle(value);
            case Merge.BODY -> text.withBody(value);
            default -> text.with(part, value, order);
        };
    }

    private Optional<Conflict> resolveFile(
            String path, Optional<String> mine, Optional<String> theirs, Map<String, Boolean> choices)
            throws IOException {
        if (!choices.containsKey(Conflict.FILE)) {
            return Optional.of(new Conflict(
                    path, List.of(new Conflict.Part(Conflict.FILE, shown(path, mine), shown(path, theirs)))));
        }
        boolean own = choices.get(Conflict.FILE);
        if ((own ? mine : theirs).isPresent()) {
            git.output("checkout", own ? "--ours" : "--theirs", "--", path);
            git.output("add", "--", path);
        } else {
            git.output("rm", "-q", "--", path);
        }
        return Optional.empty();
    }

    private static String shown(String path, Optional<String> file) {
        boolean text = path.endsWith(".adoc") || path.endsWith(".csv") || path.endsWith(".properties");
        return file.map(content -> text ? content : "geändert").orElse("gelöscht");
    }

    /**
     * Sends the commits to the others.
     *
     * @param to the branch of the others, which may be new
     * @return false if they have sent something in the meantime, so that it has to be fetched first
     * @throws Git.Failure if it is refused for another reason
     */
    public boolean push(String to) throws IOException {
        Outcome pushed = git.call("push", "-q", "origin", "HEAD:refs/heads/" + to);
        if (pushed.succeeded()) {
            return true;
        }
        if (pushed.err().contains("[rejected]") || pushed.err().contains("fetch first")) {
            return false;
        }
        throw new Git.Failure("Das Abgeben wurde abgelehnt. Dürfen Sie dort schreiben? ("
                + pushed.err().strip() + ")");
    }
}
