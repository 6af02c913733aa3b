package de.klimanetz.site;

import static org.assertj.core.api.Assertions.assertThat;

import de.klimanetz.Build;
import de.klimanetz.testing.TestProject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files for Apache httpd contain nothing that a plain host refuses: it would answer every page with an error 500. */
class HtaccessTest {

    /** By the “Override” of each directive in the documentation of Apache httpd 2.4. */
    private static final Set<String> FILE_INFO_AND_INDEXES = Set.of(
            "AddCharset",
            "AddDefaultCharset",
            "AddOutputFilterByType",
            "AddType",
            "ErrorDocument",
            "ForceType",
            "Header",
            "IndexIgnore",
            "Redirect",
            "RedirectMatch",
            "RequestHeader",
            "SetEnvIf");

    /** Allowed everywhere. */
    private static final Set<String> SECTIONS = Set.of("<IfModule", "</IfModule>", "<FilesMatch", "</FilesMatch>");

    @TempDir
    private Path folder;

    private List<String> lines;

    @BeforeEach
    void build() {
        var staging = TestProject.small(folder).stage().staging();
        lines = staging.paths().stream()
                .filter(path -> path.endsWith(".htaccess"))
                .flatMap(path -> staging.text(path).orElseThrow().lines())
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    @Test
    void needsNoMoreThanFileInfoAndIndexes() {
        assertThat(lines).isNotEmpty().allSatisfy(line -> {
            String directive = line.strip().split(" ")[0];
            assertThat(SECTIONS.contains(directive) || FILE_INFO_AND_INDEXES.contains(directive))
                    .as(line)
                    .isTrue();
        });
    }

    /** The rule applies to the whole host, which a website in a folder shares with others. */
    @Test
    void bindsOnlyAHostOfItsOwnToHttps() throws IOException {
        TestProject.small(folder.resolve("shared"));
        String shared = TestProject.build(
                        new Build.Request(
                                folder.resolve("shared"),
                                Optional.of("https://x.example/klima/"),
                                false,
                                TestProject.CLOCK),
                        TestProject.CONVERTER)
                .stage()
                .staging()
                .text(".htaccess")
                .orElseThrow();

        assertThat(lines).anyMatch(line -> line.contains("Strict-Transport-Security"));
        assertThat(shared).doesNotContain("Strict-Transport-Security");
    }

    @Test
    void listsNoFolders() {
        assertThat(lines).contains("IndexIgnore *");
    }
}
