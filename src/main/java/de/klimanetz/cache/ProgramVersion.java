package de.klimanetz.cache;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * Identifies the program, its libraries and the JVM, for the invalidation of caches. Derived from the files, so that no
 * version number has to be maintained.
 */
public final class ProgramVersion {

    private ProgramVersion() {}

    /** Returns a hash that differs between versions; reads the classes or the JAR file of the program. */
    public static String current() {
        try {
            Path code = Path.of(ProgramVersion.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return DigestUtils.sha256Hex(System.getProperty("java.vm.version") + libraries() + FileHashes.of(code));
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The file names of the libraries, which contain their versions. */
    private static String libraries() {
        return Arrays.stream(System.getProperty("java.class.path").split(System.getProperty("path.separator")))
                .map(entry -> entry.replaceFirst(".*[/\\\\]", ""))
                .sorted()
                .collect(Collectors.joining("\n"));
    }
}
