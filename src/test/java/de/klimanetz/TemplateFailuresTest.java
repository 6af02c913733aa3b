package de.klimanetz;

import static org.assertj.core.api.Assertions.assertThat;

import de.klimanetz.testing.TestProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A faulty template is one problem with its place, regardless of the number of pages. */
class TemplateFailuresTest {

    @TempDir
    private Path folder;

    private TestProject project;

    @BeforeEach
    void createProject() {
        project = TestProject.small(folder);
    }

    @Test
    void reportsASyntaxErrorWithItsLine() {
        project.with("templates/member/page.ftlh", "<p>Eins\n<#if view.teaser>\n");

        assertThat(project.problems())
                .singleElement()
                .asString()
                .startsWith("templates/member/page.ftlh:2: Fehler: Die Vorlage meldet: ");
    }

    @Test
    void reportsAnUnknownNameWithItsLine() {
        project.with("templates/member/page.ftlh", "<p>Eins\n${view.gibtEsNicht}\n");

        assertThat(project.problems())
                .containsExactly("templates/member/page.ftlh:2: Fehler: „view.gibtEsNicht“ gibt es hier nicht.");
    }

    @Test
    void reportsAnErrorInAMacroAtTheMacro() {
        project.with("templates/macros/text.ftlh", "<#macro prose p>\n");

        assertThat(project.problems())
                .singleElement()
                .asString()
                .startsWith("templates/macros/text.ftlh:1: Fehler: Die Vorlage meldet: ");
    }

    @Test
    void reportsAMissingTemplate() throws IOException {
        Files.delete(folder.resolve("templates/imprint/page.ftlh"));

        assertThat(project.problems())
                .containsExactly("templates/imprint/page.ftlh: Fehler: Die Vorlage ist nicht lesbar.");
    }

    @Test
    void reportsAMissingMacroFile() throws IOException {
        Files.delete(folder.resolve("templates/macros/text.ftlh"));

        assertThat(project.problems())
                .containsExactly("templates/macros/text.ftlh: Fehler: Die Vorlage ist nicht lesbar.");
    }

    @Test
    void usesTheTemplateNamedInTheSettings() throws IOException {
        Path settings = folder.resolve("jbake.properties");
        Files.writeString(settings, Files.readString(settings) + "template.member/page.file=member/kurz.ftlh\n");
        project.with("templates/member/kurz.ftlh", "${view.gibtEsNicht}");

        assertThat(project.problems())
                .containsExactly("templates/member/kurz.ftlh:1: Fehler: „view.gibtEsNicht“ gibt es hier nicht.");
    }

    @Test
    void reportsAMissingTemplateFolder() throws IOException {
        Files.move(folder.resolve("templates"), folder.resolve("vorlagen"));

        assertThat(project.problems()).containsExactly("templates: Fehler: Der Ordner mit den Vorlagen fehlt.");
    }
}
