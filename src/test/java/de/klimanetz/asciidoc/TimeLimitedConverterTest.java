package de.klimanetz.asciidoc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.klimanetz.problem.ContentProblems;
import de.klimanetz.problem.Severity;
import de.klimanetz.testing.TestProject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimeLimitedConverterTest {

    private static final Conversion RESULT =
            new Conversion(List.of(new Conversion.Block("<p>Text.</p>", 1)), List.of());

    @Test
    void returnsTheResultOfOneConverter() {
        AtomicInteger created = new AtomicInteger();
        try (TimeLimitedConverter converter = new TimeLimitedConverter(
                () -> {
                    created.incrementAndGet();
                    return body -> RESULT;
                },
                Duration.ofMinutes(1))) {
            assertThat(converter.convert("Text.")).isEqualTo(RESULT);
            assertThat(converter.convert("Text.")).isEqualTo(RESULT);
        }
        assertThat(created).hasValue(1);
    }

    @Test
    void givesUpInterruptsAndGoesOnWithAnotherConverter() throws Exception {
        CompletableFuture<Boolean> interrupted = new CompletableFuture<>();
        Converter endless = body -> {
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                interrupted.complete(true);
            }
            return RESULT;
        };
        AtomicInteger created = new AtomicInteger();
        try (TimeLimitedConverter converter = new TimeLimitedConverter(
                () -> created.getAndIncrement() == 0 ? endless : body -> RESULT, Duration.ofMillis(200))) {
            assertThatThrownBy(() -> converter.convert("[".repeat(60_000))).isInstanceOf(Converter.TooSlow.class);
            assertThat(interrupted.get(1, TimeUnit.MINUTES)).isTrue();
            assertThat(converter.convert("Text.")).isEqualTo(RESULT);
        }
        assertThat(created).hasValue(2);
    }

    @Test
    void handsOnWhatTheConverterThrows() {
        try (TimeLimitedConverter converter = new TimeLimitedConverter(
                () -> body -> {
                    throw new StackOverflowError("deep");
                },
                Duration.ofMinutes(1))) {
            assertThatThrownBy(() -> converter.convert("Text."))
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
