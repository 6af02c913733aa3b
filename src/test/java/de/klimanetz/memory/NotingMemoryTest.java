package de.klimanetz.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A thing is made again exactly when something it has asked has another answer. */
class NotingMemoryTest {

    /** Knows words by numbers. */
    private record Dictionary(Map<Integer, String> words) {

        String word(Integer number) {
            return words.getOrDefault(number, "?");
        }
    }

    private static final Dictionary FIRST = new Dictionary(Map.of(1, "eins", 2, "zwei"));

    private final NotingMemory<Dictionary, List<Integer>, String> memory = NotingMemory.ofObjects();
    private final List<Integer> odd = List.of(1, 3);
    private final List<Integer> even = List.of(2);
    private final List<List<Integer>> made = new ArrayList<>();

    @Test
    void makesNothingAgainForTheSameAnswers() {
        assertThat(words("basis", FIRST, List.of(odd, even))).containsExactly("eins ?", "zwei");
        assertThat(words("basis", new Dictionary(Map.of(1, "eins", 2, "zwei", 4, "vier")), List.of(even, odd)))
                .containsExactly("zwei", "eins ?");

        assertThat(made).containsExactlyInAnyOrder(odd, even);
    }

    @Test
    void makesAgainWhatHasAskedForSomethingThatIsNew() {
        words("basis", FIRST, List.of(odd, even));
        made.clear();

        assertThat(words("basis", new Dictionary(Map.of(1, "eins", 2, "zwei", 3, "drei")), List.of(odd, even)))
                .containsExactly("eins drei", "zwei");
        assertThat(made).containsExactly(odd);
    }

    /** The notes of the one before would say that nothing has changed. */
    @Test
    void notesTheAnswersOfTheLastTimeItWasMade() {
        words("basis", FIRST, List.of(even));
        words("basis", new Dictionary(Map.of(2, "two")), List.of(even));

        assertThat(words("basis", FIRST, List.of(even))).containsExactly("zwei");
    }

    @Test
    void makesEverythingAgainOnAnotherBasis() {
        words("basis", FIRST, List.of(odd, even));
        made.clear();

        words("other", FIRST, List.of(odd, even));

        assertThat(made).containsExactlyInAnyOrder(odd, even);
    }

    @Test
    void tellsObjectsApartByIdentityAndValuesByValue() {
        words("basis", FIRST, List.of(odd));
        made.clear();
        words("basis", FIRST, List.of(new ArrayList<>(odd)));
        assertThat(made).hasSize(1);

        NotingMemory<Dictionary, List<Integer>, Integer> ofValues = NotingMemory.ofValues();
        List<Integer> sizes = new ArrayList<>();
        for (List<Integer> numbers : List.of(odd, List.copyOf(new ArrayList<>(odd)))) {
            ofValues.of(List.of(numbers), "basis", FIRST, (thing, answers) -> {
                sizes.add(thing.size());
                return thing.size();
            });
        }
        assertThat(sizes).containsExactly(2);
    }

    @Test
    void notesWhatIsAskedOfAPartOfTheSource() {
        NotingMemory<List<Dictionary>, List<Integer>, String> nested = NotingMemory.ofObjects();
        for (String word : List.of("eins", "one")) {
            List<Dictionary> source = List.of(new Dictionary(Map.of(1, word)));
            List<String> words = nested.of(
                    List.of(odd),
                    "basis",
                    source,
                    (thing, answers) ->
                            answers.of((List<Dictionary> all) -> all.get(0)).ask(Dictionary::word, thing.get(0)));
            assertThat(words).containsExactly(word);
        }
    }

    private List<String> words(String basis, Dictionary dictionary, List<List<Integer>> numbers) {
        return memory.of(numbers, basis, dictionary, (thing, answers) -> {
            synchronized (made) {
                made.add(thing);
            }
            return thing.stream()
                    .map(number -> answers.ask(Dictionary::word, number))
                    .reduce((one, other) -> one + " " + other)
                    .orElse("");
        });
    }
}
