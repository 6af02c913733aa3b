package de.klimanetz.check;

import static org.assertj.core.api.Assertions.assertThat;

import de.klimanetz.testing.TestProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SimilarTopicsTest {

    private static final String EVENT = "content/termine/2027/radtour.adoc";
    private static final String NEWS = "content/aktuelles/2026/lastenrad-ist-da.adoc";

    @TempDir
    private Path folder;

    @Test
    void reportsTopicsThatShareAPage() throws IOException {
        TestProject project = TestProject.small(folder);
        topics(project, EVENT, "Öko-Strom");
        topics(project, NEWS, "Ökostrom, oeko strom");

        assertThat(project.problems())
                .singleElement()
                .matches(line -> line.startsWith(NEWS)
                        && line.contains("Das Stichwort „oeko strom“ heißt anderswo „Öko-Strom“."));
    }

    private void topics(TestProject project, String file, String topics) throws IOException {
        String text = Files.readString(folder.resolve(file)).replaceAll("(?m)^:stichworte:.*\n", "");
        project.with(file, text.replace(":stand:", ":stichworte: " + topics + "\n:stand:"));
    }
}
