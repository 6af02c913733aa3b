package de.klimanetz.asciidoc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.klimanetz.asciidoc.raw.RawBody;
import de.klimanetz.asciidoc.raw.RawBodyReader;
import de.klimanetz.problem.ContentProblems;
import de.klimanetz.problem.Severity;
import de.klimanetz.testing.TestProject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimeLimitedReaderTest {

    private static final Optional<RawBody> RESULT = Optional.of(new RawBody(
            List.of(new RawBody.Block("<p>Text.</p>", 1)), List.of(), List.of(), Set.of(), List.of("Text.")));

    @Test
    void returnsTheResultOfOneReader() {
        AtomicInteger created = new AtomicInteger();
        try (TimeLimitedReader reader = new TimeLimitedReader(
                () -> {
                    created.incrementAndGet();
                    return text -> RESULT;
                },
                Duration.ofMinutes(1))) {
            assertThat(reader.read("Text.")).isEqualTo(RESULT);
            assertThat(reader.read("Text.")).isEqualTo(RESULT);
        }
        assertThat(created).hasValue(1);
    }

    @Test
    void givesUpInterruptsAndGoesOnWithAnotherReader() throws Exception {
        CompletableFuture<Boolean> interrupted = new CompletableFuture<>();
        RawBodyReader endless = text -> {
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                interrupted.complete(true);
            }
            return RESULT;
        };
        AtomicInteger created = new AtomicInteger();
        try (TimeLimitedReader reader = new TimeLimitedReader(
                () -> created.getAndIncrement() == 0 ? endless : text -> RESULT, Duration.ofMillis(200))) {
            assertThatThrownBy(() -> reader.read("[".repeat(60_000))).isInstanceOf(Converter.TooSlow.class);
            assertThat(interrupted.get(1, TimeUnit.MINUTES)).isTrue();
            assertThat(reader.read("Text.")).isEqualTo(RESULT);
        }
        assertThat(created).hasValue(2);
    }

    @Test
    void handsOnWhatTheReaderThrows() {
        try (TimeLimitedReader reader = new TimeLimitedReader(
                () -> text -> {
                    throw new StackOverflowError("deep");
                },
                Duration.ofMinutes(1))) {
            assertThatThrownBy(() -> reader.read("Text."))
                    .isInstanceOf(StackOverflowError.class)
                    .hasMessage("deep");
        }
    }

    @Test
    void reportsATextThatIsTooSlowInsteadOfWhatItLacks(@TempDir Path folder) {
        TestProject project = TestProject.small(folder);
        Converter endless = body -> {
            if (body.contains("verleiht ein Lastenrad")) {
                throw new Converter.TooSlow(Duration.ofMinutes(1));
            }
            return TestProject.CONVERTER.convert(body);
        };
        assertThatThrownBy(() -> project.stage(endless))
                .isInstanceOfSatisfying(
                        ContentProblems.class,
                        broken -> assertThat(broken.problems())
                                .filteredOn(problem -> problem.severity() == Severity.ERROR)
                                .singleElement()
                                .asString()
                                .contains("lässt sich nicht in vertretbarer Zeit umsetzen"));
    }
}
