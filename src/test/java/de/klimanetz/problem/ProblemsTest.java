package de.klimanetz.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProblemsTest {

    private final Problems problems = new Problems();
    private final Place a = Place.of("content/a.adoc");
    private final Place b = Place.of("content/b.adoc");

    @Test
    void sortsByFileLineSeverityAndText() {
        problems.hint(b, "b");
        problems.error(a.at(10), "zehn");
        problems.hint(a.at(9), "neun, Hinweis");
        problems.error(a.at(9), "neun, zweitens");
        problems.error(a.at(9), "neun, erstens");
        problems.error(a, "ganze Datei");

        assertThat(problems.all())
                .extracting(Problem::toString)
                .containsExactly(
                        "content/a.adoc: Fehler: ganze Datei",
                        "content/a.adoc:9: Fehler: neun, erstens",
                        "content/a.adoc:9: Fehler: neun, zweitens",
                        "content/a.adoc:9: Hinweis: neun, Hinweis",
                        "content/a.adoc:10: Fehler: zehn",
                        "content/b.adoc: Hinweis: b");
    }

    @Test
    void removesDuplicates() {
        problems.error(a, "gleich");
        problems.error(a, "gleich");
        problems.hint(a, "gleich");

        assertThat(problems.all()).hasSize(2);
    }

    @Test
    void doesNotStopOnHints() {
        problems.hint(a, "Hinweis");

        assertThat(problems.hasErrors()).isFalse();
        assertThatCode(problems::stopOnErrors).doesNotThrowAnyException();
    }

    @Test
    void stopsOnErrorsWithAllFindings() {
        problems.hint(a, "Hinweis");
        problems.error(b, "Fehler");

        ContentProblems thrown = catchThrowableOfType(ContentProblems.class, problems::stopOnErrors);

        assertThat(thrown.problems()).isEqualTo(problems.all()).hasSize(2);
    }

    @Test
    void collectsFromSeveralThreads() {
        IntStream.range(0, 1000).parallel().forEach(line -> problems.error(a.at(line), "x"));

        assertThat(problems.all()).hasSize(1000).isSorted();
    }

    @Test
    void returnsASnapshot() {
        problems.error(a, "eins");
        var before = problems.all();
        problems.error(a, "zwei");

        assertThat(before).hasSize(1);
    }
}
