package de.klimanetz.data;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.JsonObject;
import de.klimanetz.csv.TableWriter;
import de.klimanetz.model.Item;
import de.klimanetz.model.Settings;
import de.klimanetz.model.Site;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The files of one data set. Serialized entries are cached: an entry is serialized again only if it is another object
 * or refers to other ids. A file whose entries are unchanged is the same array. Not thread-safe.
 */
public final class SetFiles<T> {

    /** A serialized entry and the ids of other items in it. Without texts, {@code fullText} is {@code json}. */
    private record Written(List<Object> references, byte[] json, byte[] fullText, byte[] csv) {}

    private final DataSet<T> set;
    private final Settings settings;
    private final List<Column<T>> references;
    private Map<T, Written> known = Map.of();
    private Optional<Directory> directory = Optional.empty();
    private List<Written> written = List.of();
    private Optional<LocalDate> changed = Optional.empty();
    private byte[] json;
    private byte[] fullText;
    private byte[] csv;

    public SetFiles(DataSet<T> set, Settings settings) {
        this.set = set;
        this.settings = settings;
        this.references = set.columns().stream().filter(Column::isReference).toList();
    }

    /** Updates the files for a site. Must be called before the other methods. */
    public void update(Site site, Directory around) {
        List<T> entries = set.entries().apply(site);
        boolean sameIds = directory.map(around::hasTheIdsOf).orElse(false);
        List<Written> now = entries.parallelStream()
                .map(entry -> sameIds && known.containsKey(entry) ? known.get(entry) : written(entry, around))
                .toList();
        Map<T, Written> next = new IdentityHashMap<>();
        for (int index = 0; index < now.size(); index++) {
            next.put(entries.get(index), now.get(index));
        }
        Optional<LocalDate> last = set.lastChange(entries);
        if (json == null || !now.equals(written) || !last.equals(changed)) {
            json = JsonFile.of(
                    head(last),
                    FileHead.ENTRIES,
                    now.stream().map(Written::json).toList());
            fullText = JsonFile.of(
                    head(last),
                    FileHead.ENTRIES,
                    now.stream().map(Written::fullText).toList());
            csv = Bytes.join(Stream.concat(Stream.of(csvHead()), now.stream().map(Written::csv))
                    .toList());
        }
        known = next;
        directory = Optional.of(around);
        written = now;
        changed = last;
    }

    public DataSet<T> set() {
        return set;
    }

    public byte[] json() {
        return json;
    }

    /** Returns the JSON file that also has the texts of all sections. */
    public byte[] fullText() {
        return fullText;
    }

    public byte[] csv() {
        return csv;
    }

    /** Returns the JSON object of an entry of the last update. */
    public byte[] json(T entry) {
        return known.get(entry).json();
    }

    /** Returns the last day on which an entry was changed or checked. */
    public Optional<LocalDate> changed() {
        return changed;
    }

    JsonObject head(Optional<LocalDate> last) {
        JsonObject head = new JsonObject();
        head.addProperty("$schema", settings.absolute(set.schemaAddress()));
        FileHead.of(set, settings, last).asMap().forEach(head::add);
        return head;
    }

    private Written written(T entry, Directory directory) {
        List<Object> ids = references.stream()
                .map(column -> column.value(entry, directory))
                .toList();
        Written before = known.get(entry);
        return before != null && before.references().equals(ids) ? before : write(entry, ids, directory);
    }

    private Written write(T entry, List<Object> ids, Directory directory) {
        JsonObject object = new JsonObject();
        List<String> cells = new ArrayList<>();
        for (Column<T> column : set.columns()) {
            Object value = column.value(entry, directory);
            if (value != null) {
                object.add(column.name(), Values.json(value));
            }
            cells.add(Values.cell(value));
        }
        cells.addAll(List.of(settings.licence().key(), settings.source()));
        byte[] text = FileHead.JSON.toJson(object).getBytes(UTF_8);
        return new Written(
                ids,
                text,
                entry instanceof Item item ? SectionTexts.with(text, item, settings) : text,
                TableWriter.line(cells).getBytes(UTF_8));
    }

    /** Starts with a byte order mark, without which Excel does not detect UTF-8. */
    private byte[] csvHead() {
        List<String> names = Stream.concat(
                        set.columns().stream().map(Column::name), TableDescription.LICENCE_COLUMNS.keySet().stream())
                .toList();
        return ("\uFEFF" + TableWriter.line(names)).getBytes(UTF_8);
    }
}
