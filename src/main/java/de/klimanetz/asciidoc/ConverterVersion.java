package de.klimanetz.asciidoc;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * What a conversion depends on besides the text: the classes of this package and the libraries behind them. Nobody has
 * to remember to raise a number.
 */
public final class ConverterVersion {

    private ConverterVersion() {}

    public static String current() {
        try {
            ByteArrayOutputStream everything = new ByteArrayOutputStream();
            everything.write(libraries().getBytes(StandardCharsets.UTF_8));
            Path code = Path.of(ConverterVersion.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            if (Files.isDirectory(code)) {
                addClasses(code, everything);
            } else {
                try (FileSystem jar = FileSystems.newFileSystem(code)) {
                    addClasses(jar.getPath("/"), everything);
                }
            }
            return DigestUtils.sha256Hex(everything.toByteArray());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void addClasses(Path root, ByteArrayOutputStream everything) throws IOException {
        Path folder = root.resolve(ConverterVersion.class.getPackageName().replace('.', '/'));
        try (Stream<Path> classes = Files.list(folder)) {
            for (Path file : classes.sorted().toList()) {
                everything.write(Files.readAllBytes(file));
            }
        }
    }

    /** The file names of the libraries, which carry their versions. */
    private static String libraries() {
        return Arrays.stream(System.getProperty("java.class.path").split(System.getProperty("path.separator")))
                .map(entry -> entry.replaceFirst(".*[/\\\\]", ""))
                .filter(name -> name.matches("(asciidoctorj|jruby|jsoup).*"))
                .sorted()
                .reduce("", String::concat);
    }
}
