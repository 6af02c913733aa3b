package de.klimanetz.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What has changed in the project since the last commit, according to the git of this machine. */
final class GitChanges {

    /** Why git could not be asked; the message is in German. */
    static final class Unknown extends IOException {
        Unknown(String message) {
            super(message);
        }
    }

    private GitChanges() {}

    /** Returns the files of the current folder that were added or changed, relative to it, with slashes. */
    static List<String> files() throws IOException {
        String prefix = git("rev-parse", "--show-prefix").strip();
        List<String> files = new ArrayList<>();
        String[] entries = git("status", "--porcelain=v1", "-z", "--no-renames", "--untracked-files=all", "--", ".")
                .split("\0");
        for (String entry : entries) {
            // Two letters for the state and a space precede the path, which begins at the root of the repository.
            if (entry.length() > 3 && entry.startsWith(prefix, 3)) {
                files.add(entry.substring(3 + prefix.length()));
            }
        }
        return files;
    }

    private static String git(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        Process git;
        try {
            git = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException missing) {
            throw new Unknown("Was sich geändert hat, weiß nur git, und das ist auf diesem Rechner nicht zu finden.");
        }
        String output = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (git.waitFor() != 0) {
                throw new Unknown(
                        "Was sich geändert hat, weiß nur git, und dieser Ordner gehört zu keinem Projekt von git.");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Unknown("Die Frage an git wurde abgebrochen.");
        }
        return output;
    }
}
