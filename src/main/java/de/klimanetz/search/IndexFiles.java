package de.klimanetz.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * Writes the index. A script reads the directory first, then only the parts with the terms of a query and the entries
 * that it shows, so that the whole may be large:
 *
 * <ul>
 *   <li>the directory names the parts, and says of each entry by number what is needed to filter and sort it;
 *   <li>parts of terms: the entries with a term as numbers, {@code 10 × difference to the last number + weight};
 *   <li>parts of entries: address, title and teaser.
 * </ul>
 *
 * Parts are named by their content, so that a directory never leads to those of another build.
 */
final class IndexFiles {

    /** The address of the directory. */
    static final String DIRECTORY = "verzeichnis.json";

    /** Days are counted from here; 0 stands for none. */
    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);

    /** Characters of a part of terms; compressed about a third. */
    private static final int TERMS_PER_PART = 24_000;

    private static final int ENTRIES_PER_PART = 7_000;

    /** By day, so that a new entry usually comes last and the numbers of the others stay. */
    private static final Comparator<SearchEntry> ORDER = Comparator.comparing(
                    (SearchEntry entry) -> entry.day().orElse(LocalDate.MIN))
            .thenComparing(SearchEntry::address);

    private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    private IndexFiles() {}

    /**
     * Returns the files by name.
     *
     * @param terms of each entry, with their weights
     */
    static Map<String, byte[]> of(Map<SearchEntry, Map<String, Integer>> terms) {
        IndexFiles index = new IndexFiles();
        List<SearchEntry> entries = terms.keySet().stream().sorted(ORDER).toList();
        JsonObject directory = describe(entries);
        directory.add(
                "stop",
                GSON.toJsonTree(GermanWords.stopWords().stream().sorted().toList()));
        directory.add("terms", index.addTerms(entries, terms));
        directory.add("entries", index.addEntries(entries));
        index.files.put(DIRECTORY, GSON.toJson(directory).getBytes(UTF_8));
        return index.files;
    }

    private static JsonObject describe(List<SearchEntry> entries) {
        List<String> kinds =
                entries.stream().map(SearchEntry::kind).distinct().sorted().toList();
        List<String> towns = entries.stream()
                .flatMap(entry -> entry.towns().stream())
                .distinct()
                .sorted()
                .toList();
        JsonObject directory = new JsonObject();
        directory.add("kinds", GSON.toJsonTree(kinds));
        directory.add("towns", GSON.toJsonTree(towns));
        directory.add("kindOf", numbers(entries, entry -> kinds.indexOf(entry.kind())));
        directory.add("rankOf", numbers(entries, entry -> entry.rank().ordinal()));
        directory.add("dayOf", numbers(entries, IndexFiles::day));
        JsonArray townsOf = new JsonArray();
        entries.forEach(entry -> townsOf.add(
                GSON.toJsonTree(entry.towns().stream().map(towns::indexOf).toList())));
        directory.add("townsOf", townsOf);
        return directory;
    }

    private static JsonArray numbers(List<SearchEntry> entries, ToIntFunction<SearchEntry> number) {
        JsonArray numbers = new JsonArray(entries.size());
        entries.forEach(entry -> numbers.add(number.applyAsInt(entry)));
        return numbers;
    }

    private static int day(SearchEntry entry) {
        return entry.day()
                .map(day -> (int) Math.max(0, ChronoUnit.DAYS.between(FIRST_DAY, day)))
                .orElse(0);
    }

    /** Adds the parts with terms and returns the first term and the name of each. */
    private JsonArray addTerms(List<SearchEntry> entries, Map<SearchEntry, Map<String, Integer>> terms) {
        Map<String, List<Integer>> postings = new TreeMap<>();
        Map<String, Integer> last = new TreeMap<>();
        for (int number = 0; number < entries.size(); number++) {
            int current = number;
            terms.get(entries.get(number)).forEach((term, weight) -> {
                Integer before = last.put(term, current);
                postings.computeIfAbsent(term, none -> new ArrayList<>())
                        .add(10 * (current - (before == null ? 0 : before)) + weight);
            });
        }
        Parts parts = new Parts("worte", "{", "}", TERMS_PER_PART);
        postings.forEach(
                (term, numbers) -> parts.add(new JsonPrimitive(term), GSON.toJson(term) + ":" + GSON.toJson(numbers)));
        return parts.finish();
    }

    /** Adds the parts with entries and returns the first number and the name of each. */
    private JsonArray addEntries(List<SearchEntry> entries) {
        Parts parts = new Parts("eintraege", "[", "]", ENTRIES_PER_PART);
        for (int number = 0; number < entries.size(); number++) {
            SearchEntry entry = entries.get(number);
            parts.add(new JsonPrimitive(number), GSON.toJson(List.of(entry.address(), entry.title(), entry.teaser())));
        }
        return parts.finish();
    }

    /** Divides members of an object or array into files. */
    private final class Parts {

        private final String name;
        private final String open;
        private final String close;
        private final int size;
        private final JsonArray names = new JsonArray();
        private final StringBuilder text = new StringBuilder();
        private JsonPrimitive first;

        Parts(String name, String open, String close, int size) {
            this.name = name;
            this.open = open;
            this.close = close;
            this.size = size;
        }

        void add(JsonPrimitive key, String member) {
            if (text.length() > size) {
                write();
            }
            if (text.isEmpty()) {
                first = key;
            }
            text.append(text.isEmpty() ? open : ",\n").append(member);
        }

        private void write() {
            byte[] bytes = text.append(close).toString().getBytes(UTF_8);
            String file = name + "." + DigestUtils.sha256Hex(bytes).substring(0, 10) + ".json";
            files.put(file, bytes);
            JsonArray part = new JsonArray(2);
            part.add(first);
            part.add(file);
            names.add(part);
            text.setLength(0);
        }

        JsonArray finish() {
            if (!text.isEmpty()) {
                write();
            }
            return names;
        }
    }
}
