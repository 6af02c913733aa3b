package de.klimanetz.data;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.klimanetz.model.Site;
import de.klimanetz.testing.GoldenFile;
import de.klimanetz.testing.TestProject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files of the smallest complete site, as they are. */
class OpenDataTest {

    private static final Path GOLDEN = Path.of("src/test/resources/data");

    @Test
    void writesTheSameFilesAsEver(@TempDir Path folder) throws IOException {
        Map<String, byte[]> files = written(TestProject.small(folder).site());

        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            new GoldenFile(GOLDEN.resolve(file.getKey().substring(OpenData.FOLDER.length())))
                    .assertHolds(new String(file.getValue(), UTF_8));
        }
    }

    private static Map<String, byte[]> written(Site site) {
        return new TreeMap<>(new OpenData(site.settings()).write(site));
    }
}
