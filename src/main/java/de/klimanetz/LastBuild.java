package de.klimanetz;

import com.google.gson.Gson;
import de.klimanetz.cache.CacheFile;
import de.klimanetz.cache.FileHashes;
import de.klimanetz.cache.ProgramVersion;
import de.klimanetz.content.SettingsReader;
import de.klimanetz.output.OutputFolder;
import de.klimanetz.problem.Problem;
import de.klimanetz.problem.Problems;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * Stores hashes of the inputs and the output of the last build in a file, so that an unchanged build can be skipped.
 * Inputs are the project files, the day, the request and the program version. Uses file content, never modification
 * times. A file that cannot be read or written only means that the next build is not skipped.
 */
public final class LastBuild {

    /** The data that a build reports at its end. */
    public record Summary(int pages, List<Problem> hints) {}

    private record Stored(String inputs, String output, Summary summary) {}

    private static final Gson JSON = new Gson();

    private final Path file;
    private final Optional<String> inputs;

    /**
     * Hashes the inputs. Must be called before the build reads files, so that changes during the build are detected by
     * the next one.
     *
     * @param file the file to store the hashes in; it and its folder need not exist
     */
    public LastBuild(Path file, Build.Request request) {
        this.file = file;
        this.inputs = readable(request);
    }

    /**
     * Returns the summary of the last build if neither its inputs nor its output have changed since.
     *
     * @param output the folder that the build would write to
     */
    public Optional<Summary> summaryIfUnchanged(OutputFolder output) {
        return read().filter(stored -> inputs.equals(Optional.ofNullable(stored.inputs())))
                .filter(stored -> output.fingerprint().equals(Optional.ofNullable(stored.output())))
                .map(Stored::summary);
    }

    /**
     * Stores the hashes of a build. Does nothing if the inputs or the output cannot be read, or the file not written.
     *
     * @param output the folder after the build has written to it
     */
    public void store(OutputFolder output, Summary summary) {
        Optional<String> fingerprint = inputs.flatMap(known -> output.fingerprint());
        if (fingerprint.isPresent()) {
            byte[] text = JSON.toJson(new Stored(inputs.get(), fingerprint.get(), summary))
                    .getBytes(StandardCharsets.UTF_8);
            CacheFile.replace(file, out -> out.write(text));
        }
    }

    private Optional<Stored> read() {
        return CacheFile.read(file)
                .map(bytes -> JSON.fromJson(new String(bytes, StandardCharsets.UTF_8), Stored.class));
    }

    /** Empty if a file cannot be read; the build reports which one. */
    private static Optional<String> readable(Build.Request request) {
        try {
            return inputs(request);
        } catch (UncheckedIOException unreadable) {
            return Optional.empty();
        }
    }

    /** Empty if the settings have errors. */
    private static Optional<String> inputs(Build.Request request) {
        return SettingsReader.read(request.project(), request.baseUrl(), new Problems())
                .map(settings -> LocalDate.now(request.clock().withZone(settings.zone())))
                .map(today -> DigestUtils.sha256Hex(String.join(
                        "\n",
                        ProgramVersion.current(),
                        today.toString(),
                        request.baseUrl().orElse(""),
                        String.valueOf(request.drafts()),
                        request.previous().map(Object::toString).orElse(""),
                        files(request.project()))));
    }

    private static String files(Path project) {
        StringBuilder files = new StringBuilder();
        for (String part : List.of("jbake.properties", "content", "templates", "assets")) {
            files.append(part).append('\n').append(FileHashes.of(project.resolve(part)));
        }
        return files.toString();
    }
}
