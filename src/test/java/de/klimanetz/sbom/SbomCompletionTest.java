package de.klimanetz.sbom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SbomCompletionTest {

    private static final String BOM = """
            {
              "metadata": {
                "component": {"type": "library", "bom-ref": "pkg:maven/a/site@1", "name": "site", "version": "1",
                  "licenses": [{"license": {"id": "Apache-2.0"}}]}
              },
              "components": [
                {"bom-ref": "pkg:maven/org.x/ruby@9.4?classifier=all&type=jar", "group": "org.x", "name": "ruby",
                  "version": "9.4", "purl": "pkg:maven/org.x/ruby@9.4?classifier=all&type=jar",
                  "hashes": [{"alg": "SHA-1", "content": "aa"}, {"alg": "SHA-512", "content": "bb"}],
                  "licenses": [{"license": {"name": "GNU General Public License Version 2"}}],
                  "externalReferences": [{"type": "website", "url": "https://nexus.sonatype.org/ruby"},
                    {"type": "vcs", "url": "https://x.example/ruby"}]}
              ],
              "dependencies": []
            }
            """;

    private final JsonObject bom = new Gson().fromJson(BOM, JsonObject.class);

    @TempDir
    private Path libraries;

    @BeforeEach
    void writeLibrary() throws IOException {
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(libraries.resolve("ruby-9.4-all.jar")))) {
            write(jar, "home/specifications/default/net-imap-0.2.5-java.gemspec", """
                    Gem::Specification.new do |s|
                      s.homepage = "https://net.example".freeze
                      s.licenses = ["Ruby".freeze, "BSDL".freeze]
                    """);
            write(jar, "home/lib/ruby/stdlib/org/yaml/yaml-engine/2.9/yaml-engine-2.9.jar", "bytes");
            write(jar, "home/lib/ruby/stdlib/psych.jar", "of a gem");
        }
    }

    @Test
    void namesWhoMadeTheSbomByMailOrAddress() {
        SbomCompletion.complete(bom, libraries, "klima@x.example");

        assertThat(bom.getAsJsonObject("metadata").get("manufacturer"))
                .hasToString("{\"name\":\"site\",\"contact\":[{\"email\":\"klima@x.example\"}]}");
    }

    @Test
    void describesEachFile() {
        SbomCompletion.complete(bom, libraries, "https://x.example");

        JsonObject ruby = bom.getAsJsonArray("components").get(0).getAsJsonObject();
        assertThat(ruby.get("manufacturer")).hasToString("{\"name\":\"org.x\",\"url\":[\"https://x.example/ruby\"]}");
        assertThat(ruby.get("licenses"))
                .hasToString("[{\"license\":{\"id\":\"GPL-2.0-only\",\"acknowledgement\":\"declared\"}}]");
        assertThat(ruby.getAsJsonArray("externalReferences").get(2))
                .hasToString("{\"type\":\"distribution\","
                        + "\"url\":\"pkg:maven/org.x/ruby@9.4?classifier=all&type=jar\","
                        + "\"hashes\":[{\"alg\":\"SHA-512\",\"content\":\"bb\"}]}");
        assertThat(ruby.getAsJsonArray("properties").get(0))
                .hasToString("{\"name\":\"bsi:component:filename\",\"value\":\"ruby-9.4-all.jar\"}");
    }

    @Test
    void listsGemsAndLibrariesInsideAJar() {
        SbomCompletion.complete(bom, libraries, "https://x.example");

        assertThat(bom.toString())
                .contains("\"bom-ref\":\"pkg:gem/net-imap@0.2.5?platform=java\"")
                .contains("\"id\":\"BSD-2-Clause\"")
                .contains("\"bom-ref\":\"pkg:maven/org.yaml/yaml-engine@2.9?type=jar\"")
                .contains(DigestUtils.sha512Hex("bytes"))
                .doesNotContain("psych");
        assertThat(bom.getAsJsonArray("dependencies")).hasSize(2);
        assertThat(bom.getAsJsonArray("compositions"))
                .hasToString("[{\"aggregate\":\"complete\",\"dependencies\":[\"pkg:maven/a/site@1\","
                        + "\"pkg:maven/org.x/ruby@9.4?classifier=all&type=jar\"]},"
                        + "{\"aggregate\":\"unknown\",\"dependencies\":[\"pkg:gem/net-imap@0.2.5?platform=java\","
                        + "\"pkg:maven/org.yaml/yaml-engine@2.9?type=jar\"]}]");
    }

    @Test
    void failsForAComponentThatIsNotDelivered() throws IOException {
        Files.delete(libraries.resolve("ruby-9.4-all.jar"));

        assertThatThrownBy(() -> SbomCompletion.complete(bom, libraries, "")).hasMessageContaining("ruby-9.4-all.jar");
    }

    private static void write(JarOutputStream jar, String name, String text) throws IOException {
        jar.putNextEntry(new ZipEntry(name));
        jar.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
