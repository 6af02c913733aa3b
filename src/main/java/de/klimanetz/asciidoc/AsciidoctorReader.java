package de.klimanetz.asciidoc;

import de.klimanetz.asciidoc.raw.RawBody;
import de.klimanetz.asciidoc.raw.RawBodyReader;
import de.klimanetz.model.Area;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.asciidoctor.Asciidoctor;
import org.asciidoctor.Attributes;
import org.asciidoctor.AttributesBuilder;
import org.asciidoctor.Options;
import org.asciidoctor.SafeMode;
import org.asciidoctor.ast.Document;
import org.asciidoctor.ast.Section;
import org.asciidoctor.ast.StructuralNode;
import org.asciidoctor.log.LogRecord;

/**
 * Reads every text, with AsciidoctorJ. The instance, and with it JRuby, is started by the first text. Thread-safe; texts
 * are read one at a time.
 *
 * <p>SECURE mode lets raw HTML and {@code javascript:} links pass.
 */
final class AsciidoctorReader implements RawBodyReader {

    private static final Map<String, Object> ATTRIBUTES = Map.ofEntries(
            Map.entry("imagesdir", Area.PICTURES.address()),
            Map.entry("relfilesuffix", ".adoc"),
            Map.entry("idprefix", ""),
            Map.entry("idseparator", "-"),
            Map.entry("hide-uri-scheme", ""),
            Map.entry("attribute-missing", "warn"),
            Map.entry("table-caption!", ""),
            Map.entry("figure-caption!", ""),
            Map.entry("example-caption!", ""),
            Map.entry("note-caption", "Hinweis"),
            Map.entry("tip-caption", "Tipp"),
            Map.entry("important-caption", "Wichtig"),
            Map.entry("warning-caption", "Warnung"),
            Map.entry("caution-caption", "Vorsicht"));

    private static final List<String> OF_PICTURES =
            List.of("target", "alt", "default-alt", "width", "urheber", "lizenz");

    private Asciidoctor asciidoctor;
    private Run run;

    @Override
    public synchronized Optional<RawBody> read(String text) {
        if (asciidoctor == null) {
            asciidoctor = Asciidoctor.Factory.create();
            asciidoctor.registerLogHandler(entry -> run.log(entry));
        }
        run = new Run(Lines.of(text));
        return Optional.of(run.read(asciidoctor, text));
    }

    @Override
    public synchronized void close() {
        if (asciidoctor != null) {
            asciidoctor.close();
            asciidoctor = null;
        }
    }

    /** One text. {@code line} is that of the current block, for messages without a position. */
    private static final class Run {
        private final List<RawBody.Part> parts = new ArrayList<>();
        private final List<RawBody.Message> messages = new ArrayList<>();
        private final Lines lines;
        private int line;

        Run(Lines lines) {
            this.lines = lines;
        }

        RawBody read(Asciidoctor asciidoctor, String text) {
            AttributesBuilder attributes = Attributes.builder();
            ATTRIBUTES.forEach(attributes::attribute);
            Options options = Options.builder()
                    .safe(SafeMode.SECURE)
                    .backend("html5")
                    .sourcemap(true)
                    .attributes(attributes.build())
                    .build();
            Document document = asciidoctor.load(text, options);
            Lines published = InternalPoints.remove(document, lines);
            collect(document.getBlocks());
            List<RawBody.Footnote> footnotes = document.getCatalog().getFootnotes().stream()
                    .map(note -> new RawBody.Footnote(note.getIndex().intValue(), note.getText()))
                    .toList();
            Set<String> known = Set.copyOf(document.getAttributes().keySet());
            return new RawBody(parts, footnotes, messages, known, published.all());
        }

        void log(LogRecord entry) {
            boolean hasLine = entry.getCursor() != null && entry.getCursor().getLineNumber() > 0;
            int entryLine = hasLine
                    ? entry.getCursor().getLineNumber()
                    : lines.find(entry.getMessage().replaceFirst(".*: ", ""), line);
            messages.add(new RawBody.Message(entry.getMessage(), entryLine));
        }

        private void collect(List<StructuralNode> nodes) {
            for (StructuralNode node : nodes) {
                if (node.getSourceLocation() != null) {
                    line = node.getSourceLocation().getLineNumber();
                }
                if (node instanceof Section section) {
                    parts.add(new RawBody.Section(section.getLevel(), section.getTitle(), section.getId(), line));
                    collect(section.getBlocks());
                } else if (node.getContext().equals("image")) {
                    parts.add(picture(node));
                } else {
                    parts.add(new RawBody.Block(node.convert(), line));
                }
            }
        }

        private RawBody.Picture picture(StructuralNode node) {
            Map<String, String> attributes = new LinkedHashMap<>();
            for (String name : OF_PICTURES) {
                Object value = node.getAttribute(name);
                if (value != null) {
                    attributes.put(name, value.toString());
                }
            }
            return new RawBody.Picture(
                    attributes, Optional.ofNullable(node.getId()), Optional.ofNullable(node.getTitle()), line);
        }
    }
}
