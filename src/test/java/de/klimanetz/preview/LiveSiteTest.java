package de.klimanetz.preview;

import static org.assertj.core.api.Assertions.assertThat;

import de.klimanetz.Build;
import de.klimanetz.testing.TestProject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LiveSiteTest {

    /** Who waits may be told of the build before, which ends while the call begins. */
    @Test
    void waitsForABuildThatHasBegunAfterTheCall(@TempDir Path folder) throws Exception {
        TestProject.small(folder);
        Path file = folder.resolve("content/termine/2027/radtour.adoc");
        Build.Request request = new Build.Request(folder, Optional.empty(), true, TestProject.CLOCK);
        ExecutorService editors = Executors.newFixedThreadPool(6);
        AtomicBoolean busy = new AtomicBoolean(true);
        for (int program = 0; program < 8; program++) {
            new Thread(() -> {
                        while (busy.get()) {
                            Thread.onSpinWait();
                        }
                    })
                    .start();
        }
        try (LiveSite site =
                new LiveSite(TestProject.build(request, TestProject.CONVERTER), folder, TestProject.CLOCK)) {
            site.listen(state -> site.changed(file));
            List<Future<Optional<LiveSite.State>>> calls = new ArrayList<>();
            for (int call = 0; call < 600; call++) {
                calls.add(editors.submit(() -> site.rebuilt(List.of(file), Duration.ofMinutes(1))));
            }
            for (Future<Optional<LiveSite.State>> call : calls) {
                assertThat(call.get()).isPresent();
            }
        } finally {
            busy.set(false);
            editors.shutdown();
        }
    }
}
