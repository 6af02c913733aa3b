package de.klimanetz.sbom;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * A component inside a JAR that Maven does not know: a gem, or a JAR of the standard library of Ruby.
 *
 * @param homepage empty if it names none
 * @param licenses names as the component gives them
 * @param sha512 empty for a gem, since its files lie unpacked in the JAR
 */
record Embedded(
        String purl, String name, String version, String file, String homepage, List<String> licenses, String sha512) {

    private static final Pattern GEM =
            Pattern.compile(".*?specifications/(?:default/)?(.+?)-(\\d[\\w.]*)(-java)?\\.gemspec");
    private static final Pattern JAR = Pattern.compile(".*/stdlib/(.+)/([^/]+)/(\\d[^/]*)/(\\2-\\3\\.jar)");

    static List<Embedded> in(Path jar) {
        List<Embedded> found = new ArrayList<>();
        try (JarFile file = new JarFile(jar.toFile())) {
            for (JarEntry entry : file.stream().toList()) {
                Matcher gem = GEM.matcher(entry.getName());
                Matcher library = JAR.matcher(entry.getName());
                if (gem.matches()) {
                    found.add(gem(gem, new String(bytes(file, entry), StandardCharsets.UTF_8)));
                } else if (library.matches()) {
                    found.add(library(library, bytes(file, entry)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private static Embedded gem(Matcher name, String specification) {
        String platform = name.group(3) == null ? "" : "?platform=java";
        return new Embedded(
                "pkg:gem/" + name.group(1) + "@" + name.group(2) + platform,
                name.group(1),
                name.group(2),
                name.group().replaceFirst(".*/", "").replaceFirst("spec$", ""),
                values(specification, "homepage").stream().findFirst().orElse(""),
                values(specification, "licenses"),
                "");
    }

    private static Embedded library(Matcher path, byte[] bytes) {
        String group = path.group(1).replace('/', '.');
        return new Embedded(
                "pkg:maven/" + group + "/" + path.group(2) + "@" + path.group(3) + "?type=jar",
                path.group(2),
                path.group(3),
                path.group(4),
                "",
                List.of(),
                DigestUtils.sha512Hex(bytes));
    }

    /** Returns the texts that a specification assigns, such as {@code s.licenses = ["MIT".freeze]}. */
    private static List<String> values(String specification, String field) {
        Matcher assignment = Pattern.compile("s\\." + field + " = (.*)").matcher(specification);
        if (!assignment.find()) {
            return List.of();
        }
        return Pattern.compile("\"([^\"]+)\"")
                .matcher(assignment.group(1))
                .results()
                .map(text -> text.group(1))
                .toList();
    }

    private static byte[] bytes(JarFile file, JarEntry entry) throws IOException {
        return file.getInputStream(entry).readAllBytes();
    }
}
