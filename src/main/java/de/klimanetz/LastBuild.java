package de.klimanetz;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import de.klimanetz.cache.CacheFile;
import de.klimanetz.cache.FileHashes;
import de.klimanetz.cache.ProgramVersion;
import de.klimanetz.content.SettingsReader;
import de.klimanetz.output.OutputFolder;
import de.klimanetz.problem.Problem;
import de.klimanetz.problem.Problems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * Remembers in a file what the last build rested on and what it came to. A build on the same day, with the same files,
 * into a folder that nobody has touched, would come to the same and need not be made. Goes by content, never by the dates
 * of files; what cannot be read or written is not remembered.
 */
public final class LastBuild {

    /** What a build says at its end. */
    public record Summary(int pages, List<Problem> hints) {}

    private record Memory(String inputs, String output, Summary summary) {}

    private static final Gson JSON = new Gson();

    private final Path file;
    private final Optional<String> inputs;

    /**
     * To be made before the build reads anything, so that what changes meanwhile is noticed next time.
     *
     * @param file where to remember; it may be absent, and its folder too
     */
    public LastBuild(Path file, Build.Request request) {
        this.file = file;
        this.inputs = readable(request);
    }

    /** What the last build said, when another one would say and write the same. */
    public Optional<Summary> ifNothingHasChanged(OutputFolder output) {
        return read().filter(memory -> inputs.equals(Optional.ofNullable(memory.inputs())))
                .filter(memory -> output.fingerprint().equals(Optional.ofNullable(memory.output())))
                .map(Memory::summary);
    }

    /** To be called when the output folder holds what was built. */
    public void remember(OutputFolder output, Summary summary) {
        Optional<String> fingerprint = inputs.flatMap(known -> output.fingerprint());
        if (fingerprint.isPresent()) {
            byte[] text = JSON.toJson(new Memory(inputs.get(), fingerprint.get(), summary))
                    .getBytes(StandardCharsets.UTF_8);
            CacheFile.replace(file, out -> out.write(text));
        }
    }

    private Optional<Memory> read() {
        try {
            return Optional.ofNullable(JSON.fromJson(Files.readString(file), Memory.class));
        } catch (IOException | JsonParseException unreadable) {
            return Optional.empty();
        }
    }

    /** Nothing when something cannot be read; a build will say what. */
    private static Optional<String> readable(Build.Request request) {
        try {
            return inputs(request);
        } catch (UncheckedIOException unreadable) {
            return Optional.empty();
        }
    }

    /** Nothing when the settings are wrong. */
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
