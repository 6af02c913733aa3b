package de.klimanetz.git;

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
        Optional<String> before = git.show("HEAD:./" + path);
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
        Resolution resolution = new Resolution(project, git, order);
        String unmerged = git.output("diff", "--name-only", "--relative", "--diff-filter=U", "-z");
        for (String path : unmerged.split("\0")) {
            if (!path.isEmpty()) {
                resolution.resolve(path, choices.getOrDefault(path, Map.of())).ifPresent(open::add);
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
