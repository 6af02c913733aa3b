package de.klimanetz;

import static org.assertj.core.api.Assertions.assertThat;

import de.klimanetz.testing.GoldenFile;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor.Version;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.codec.digest.MessageDigestAlgorithms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The libraries on the class path: none that is excluded on purpose, none with a known vulnerability. */
class ClassPathTest {

    /** By artifact the first version without known CVE, as of the advisories of 2026-11-22. */
    private static final Map<String, String> FIXED_IN = Map.ofEntries(
            Map.entry("commons-configuration2", "2.15.0"),
            Map.entry("commons-text", "1.10.0"),
            Map.entry("commons-io", "2.14.0"),
            Map.entry("commons-lang3", "3.18.0"),
            Map.entry("commons-beanutils", "1.11.0"),
            Map.entry("commons-collections", "3.2.2"),
            Map.entry("jsoup", "1.24.1"),
            Map.entry("freemarker", "2.3.35"),
            Map.entry("jruby", "9.4.15.0"));

    private static final Pattern JAR = Pattern.compile("(.+?)-(\\d[\\w.]*)(-\\w+)?\\.jar");

    @ParameterizedTest
    @ValueSource(strings = {"orientdb-core", "logback-classic", "logback-core", "lz4-java", "log4j", "commons-lang"})
    void excludesArtifact(String artifact) {
        assertThat(jars()).doesNotContainKey(artifact);
    }

    @Test
    void containsOnlyFixedVersions() {
        Map<String, String> jars = jars();

        assertThat(jars.keySet()).containsAll(FIXED_IN.keySet());
        FIXED_IN.forEach((artifact, fixed) -> assertThat(Version.parse(jars.get(artifact)))
                .as(artifact)
                .isGreaterThanOrEqualTo(Version.parse(fixed)));
    }

    /** JRuby bundles gems whose versions are not visible to Maven. */
    @Test
    void bundlesFixedGemsOfJruby() throws IOException {
        assertThat(resource("/META-INF/jruby.home/lib/ruby/gems/shared/specifications/rexml-3.4.4.gemspec"))
                .isTrue();
    }

    /**
     * No library is another file than the one that was looked at, wherever it came from. In the format of sha512sum;
     * {@code -Dgolden=write} writes it after a change of versions.
     */
    @Test
    void containsOnlyFilesWithTheirRecordedChecksum() throws IOException {
        StringBuilder checksums = new StringBuilder();
        for (Path jar : files()) {
            checksums
                    .append(new DigestUtils(MessageDigestAlgorithms.SHA_512).digestAsHex(jar.toFile()))
                    .append("  ")
                    .append(jar.getFileName())
                    .append('\n');
        }
        new GoldenFile(Path.of("src/test/resources/dependencies.sha512")).assertMatches(checksums.toString());
    }

    private static boolean resource(String name) throws IOException {
        try (InputStream stream = ClassPathTest.class.getResourceAsStream(name)) {
            return stream != null;
        }
    }

    private static Map<String, String> jars() {
        Map<String, String> jars = new TreeMap<>();
        files().stream()
                .map(path -> JAR.matcher(path.getFileName().toString()))
                .filter(Matcher::matches)
                .forEach(jar -> jars.put(jar.group(1), jar.group(2)));
        return jars;
    }

    private static List<Path> files() {
        return Arrays.stream(System.getProperty("java.class.path").split(System.getProperty("path.separator")))
                .map(Path::of)
                .filter(Files::isRegularFile)
                .sorted(Comparator.comparing(path -> path.getFileName().toString()))
                .toList();
    }
}
