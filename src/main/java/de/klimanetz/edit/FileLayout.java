package de.klimanetz.edit;

import de.klimanetz.asciidoc.Header;
import de.klimanetz.asciidoc.HeaderScan;
import de.klimanetz.content.Schema;
import de.klimanetz.text.Characters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The usual form of a content file: attributes in the order of the schema, LF, composed characters, no spaces at the ends of
 * lines, one empty line below the header and none at the end. The page made of the file stays the same.
 */
public final class FileLayout {

    /** An attribute with the comments above it. */
    private record Entry(int rank, List<String> lines) {}

    private FileLayout() {}

    /** Returns a file in its usual form; unchanged if its header has errors, since then nobody knows what is meant. */
    public static String of(String text, Schema schema) {
        String unified = Characters.composed(
                text.replaceFirst("^\uFEFF", "").replace("\r\n", "\n").replace('\r', '\n'));
        Header header = HeaderScan.read(unified);
        long names = header.attributes().stream()
                .map(Header.Attribute::name)
                .distinct()
                .count();
        if (header.title().isEmpty()
                || !header.strays().isEmpty()
                || names != header.attributes().size()) {
            return text;
        }
        List<String> lines = unified.lines().map(String::stripTrailing).toList();
        List<String> result = new ArrayList<>();
        lines.subList(0, header.titleLine() - 1).stream()
                .filter(line -> !line.isEmpty())
                .forEach(result::add);
        result.add("= " + header.title());
        entries(lines, header, NewItems.order(schema)).forEach(entry -> result.addAll(entry.lines()));
        String body = lines.stream()
                .skip(header.bodyLine() - 1L)
                .collect(Collectors.joining("\n"))
                .replaceFirst("^\n+", "")
                .stripTrailing();
        return String.join("\n", result) + "\n" + (body.isEmpty() ? "" : "\n" + body + "\n");
    }

    /** Comments below the last attribute stay there. */
    private static List<Entry> entries(List<String> lines, Header header, List<String> order) {
        List<Entry> entries = new ArrayList<>();
        int next = header.titleLine();
        for (Header.Attribute attribute : header.attributes()) {
            List<String> own = new ArrayList<>(lines.subList(next, attribute.line() - 1));
            if (attribute.line() == attribute.lastLine()) {
                own.add((":" + attribute.name() + ": " + attribute.value()).stripTrailing());
            } else {
                own.addAll(lines.subList(attribute.line() - 1, attribute.lastLine()));
            }
            int rank = order.indexOf(attribute.name());
            entries.add(new Entry(rank < 0 ? order.size() : rank, own));
            next = attribute.lastLine();
        }
        entries.add(new Entry(order.size() + 1, lines.subList(next, Math.min(header.bodyLine() - 1, lines.size()))));
        entries.sort(Comparator.comparingInt(Entry::rank));
        return entries;
    }
}
