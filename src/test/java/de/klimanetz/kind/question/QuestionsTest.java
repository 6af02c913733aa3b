package de.klimanetz.kind.question;

import static org.assertj.core.api.Assertions.assertThat;

import de.klimanetz.testing.BuiltSite;
import de.klimanetz.testing.TestProject;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuestionsTest {

    @TempDir
    private Path folder;

    @Test
    void areListedByTopicWhateverItsSpelling() {
        BuiltSite site = TestProject.small(folder)
                .with("content/fragen/eins.adoc", question("eins", ":stichworte: Balkonkraftwerk"))
                .with("content/fragen/zwei.adoc", question("zwei", ":stichworte: balkonkraftwerk, Strom"))
                .with("content/fragen/drei.adoc", question("drei", ":stichworte: Ökostrom"))
                .with("content/fragen/vier.adoc", question("vier", ""))
                .built();

        assertThat(site.page("fragen/").select("main h2").eachText())
                .containsExactly("Balkonkraftwerk", "Ökostrom", "Weitere Fragen");
        assertThat(BuiltSite.ways(site.page("fragen/"), "[aria-labelledby=thema-balkonkraftwerk] a"))
                .containsExactlyInAnyOrder("/fragen/eins/", "/fragen/zwei/");
    }

    private static String question(String title, String topics) {
        return """
                = %1$s?
                :id: frage-%1$s
                :kurztext: Worum es geht.
                :stand: 2026-11-01
                :veroeffentlicht: 2026-11-01
                :gefragt: 2026-10
                %2$s

                == Frage

                Wie geht das?

                == Antwort

                So.

                == Quellen

                * Eigene Angaben
                """.formatted(title, topics).replace("\n\n\n==", "\n\n==");
    }
}
