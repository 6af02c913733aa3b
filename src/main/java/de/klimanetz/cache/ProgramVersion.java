package de.klimanetz.cache;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * What a result depends on besides the project: this program, its libraries and the Java that runs it. Nobody has to
 * remember to raise a number.
 */
public final class ProgramVersion {

    private ProgramVersion() {}

    /** The hash of it all. */
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

    /** The file names of the libraries, which carry their versions. */
    private static String libraries() {
        return Arrays.stream(System.getProperty("java.class.path").split(System.getProperty("path.separator")))
                .map(entry -> entry.replaceFirst(".*[/\\\\]", ""))
                .sorted()
                .collect(Collectors.joining("\n"));
    }
}
