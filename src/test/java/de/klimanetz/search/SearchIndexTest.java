package de.klimanetz.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import de.klimanetz.search.SearchEntry.Rank;
import de.klimanetz.search.SearchEntry.Text;
import de.klimanetz.testing.Gzip;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchIndexTest {

    private static final String DIRECTORY = "verzeichnis.json";

    @Test
    void indexesStemsPartsOfCompoundsAndSynonyms() {
        Map<String, List<Integer>> terms = terms(index(entry("/a/", "Wärmepumpenförderung", "Häuser an der Straße")));

        assertThat(terms)
                .containsKeys("warmepumpenforderung", "warm", "pump", "forderung", "pumpenforderung", "haus", "strass")
                .containsKey("zuschuss")
                .doesNotContainKeys("an", "der");
    }

    @Test
    void weighsATermByItsBestPlace() {
        Map<String, List<Integer>> terms =
                terms(index(entry("/a/", "Radtour", "Moor"), entry("/b/", "Moor und Heide im Winter", "Moor")));

        assertThat(terms.get("moor")).containsExactly(4, 10 + 7);
        assertThat(terms.get("radtour")).containsExactly(9);
    }

    @Test
    void describesEntriesByNumber() {
        JsonObject directory = directory(index(
                new SearchEntry(
                        "/b/",
                        "B",
                        "Termin",
                        "",
                        Optional.of(LocalDate.of(2026, 3, 1)),
                        List.of("Ahaus"),
                        Rank.DATED,
                        List.of(),
                        List.of()),
                entry("/a/", "A", "")));

        assertThat(directory.get("kinds")).hasToString("[\"Seite\",\"Termin\"]");
        assertThat(directory.get("kindOf")).hasToString("[0,1]");
        assertThat(directory.get("dayOf")).hasToString("[0,9556]");
        assertThat(directory.get("townsOf")).hasToString("[[],[0]]");
        assertThat(directory.get("rankOf")).hasToString("[3,2]");
    }

    @Test
    void isValidWithoutEntries() {
        JsonObject directory = directory(index());

        assertThat(directory.getAsJsonArray("terms")).isEmpty();
        assertThat(directory.getAsJsonArray("kindOf")).isEmpty();
    }

    @Test
    void keepsTheNumbersOfEntriesWhenANewerOneIsAdded() {
        List<SearchEntry> entries = entries(300);
        Map<String, byte[]> before = SearchIndex.inMemory().files(entries);
        List<SearchEntry> more = new ArrayList<>(entries);
        more.add(new SearchEntry(
                "/neu/",
                "Neu",
                "Termin",
                "",
                Optional.of(LocalDate.of(2031, 1, 1)),
                List.of(),
                Rank.DATED,
                List.of(),
                List.of()));
        Map<String, byte[]> after = SearchIndex.inMemory().files(more);

        List<String> changed = after.keySet().stream()
                .filter(name -> !before.containsKey(name))
                .toList();
        assertThat(changed).hasSizeLessThanOrEqualTo(4);
    }

    @Test
    void readsAnEqualIndexFromItsFile(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("index.bin");
        Map<String, byte[]> made = SearchIndex.in(file).files(entries(20));
        Files.setLastModifiedTime(file, java.nio.file.attribute.FileTime.fromMillis(0));

        Map<String, byte[]> read = SearchIndex.in(file).files(entries(20));
        assertThat(Files.getLastModifiedTime(file).toMillis()).isZero();
        assertThat(texts(read)).isEqualTo(texts(made));

        assertThat(texts(SearchIndex.in(file).files(entries(21))))
                .isEqualTo(texts(SearchIndex.inMemory().files(entries(21))))
                .isNotEqualTo(texts(made));
    }

    /** A reader loads the directory and a few of the parts. */
    @Test
    void dividesAnIndexOfManyEntriesIntoSmallParts() {
        Map<String, byte[]> files = SearchIndex.inMemory().files(entries(10_000));

        assertThat(Gzip.size(files.get(DIRECTORY))).isLessThan(45_000);
        files.forEach((name, bytes) -> {
            if (!name.equals(DIRECTORY)) {
                assertThat(Gzip.size(bytes)).as(name).isLessThan(30_000);
            }
        });
    }

    private static Map<String, byte[]> index(SearchEntry... entries) {
        return SearchIndex.inMemory().files(List.of(entries));
    }

    private static SearchEntry entry(String address, String title, String teaser) {
        List<Text> texts = List.of(new Text(Weight.TEASER, teaser));
        return new SearchEntry(
                address, title, "Seite", teaser, Optional.empty(), List.of(), Rank.ITEM, texts, List.of());
    }

    /** Entries of random words, of which some are frequent. */
    private static List<SearchEntry> entries(int number) {
        Random random = new Random(18);
        List<String> words = IntStream.range(0, 5_000)
                .mapToObj(word -> random.ints(3 + random.nextInt(9), 'a', 'z' + 1)
                        .mapToObj(Character::toString)
                        .collect(Collectors.joining()))
                .toList();
        return IntStream.range(0, number)
                .mapToObj(item -> new SearchEntry(
                        "/termine/" + item + "/",
                        words(words, 4, random),
                        "Termin",
                        words(words, 15, random),
                        Optional.of(LocalDate.of(2010, 1, 1).plusDays(item / 2)),
                        List.of("Ort " + random.nextInt(17)),
                        Rank.DATED,
                        List.of(),
                        List.of(words(words, 80, random))))
                .toList();
    }

    private static String words(List<String> words, int number, Random random) {
        return random.doubles(number)
                .mapToObj(place -> words.get((int) (place * place * words.size())))
                .collect(Collectors.joining(" "));
    }

    private static JsonObject directory(Map<String, byte[]> files) {
        return JsonParser.parseString(new String(files.get(DIRECTORY), UTF_8)).getAsJsonObject();
    }

    private static Map<String, List<Integer>> terms(Map<String, byte[]> files) {
        Map<String, List<Integer>> terms = new TreeMap<>();
        for (JsonElement part : directory(files).getAsJsonArray("terms")) {
            String name = part.getAsJsonArray().get(1).getAsString();
            JsonObject text =
                    JsonParser.parseString(new String(files.get(name), UTF_8)).getAsJsonObject();
            text.entrySet()
                    .forEach(term ->
                            terms.put(term.getKey(), numbers(term.getValue().getAsJsonArray())));
        }
        return terms;
    }

    private static List<Integer> numbers(JsonArray array) {
        return array.asList().stream().map(JsonElement::getAsInt).toList();
    }

    private static Map<String, String> texts(Map<String, byte[]> files) {
        Map<String, String> texts = new TreeMap<>();
        files.forEach((name, bytes) -> texts.put(name, new String(bytes, UTF_8)));
        return texts;
    }
}
