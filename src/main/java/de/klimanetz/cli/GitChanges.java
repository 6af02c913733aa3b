package de.klimanetz.cli;

import de.klimanetz.git.Change;
import de.klimanetz.git.Git;
import de.klimanetz.git.WorkingCopy;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** What has changed in the project since the last commit. */
final class GitChanges {

    private GitChanges() {}

    /**
     * Returns the files of the current folder that were added, changed or removed, relative to it, with slashes.
     *
     * @throws Git.Failure if git cannot be asked
     */
    static List<String> files() throws IOException {
        WorkingCopy copy = new WorkingCopy(Path.of("").toAbsolutePath(), path -> List.of());
        if (!copy.exists()) {
            throw new Git.Failure(
                    "Was sich geändert hat, weiß nur git. Dieser Ordner gehört zu keinem Projekt von git.");
        }
        return copy.changes().stream().map(Change::path).toList();
    }
}
