package de.klimanetz.asciidoc;

import de.klimanetz.model.Area;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.asciidoctor.Asciidoctor;
import org.asciidoctor.Attributes;
import org.asciidoctor.AttributesBuilder;
import org.asciidoctor.Options;
import org.asciidoctor.SafeMode;
import org.asciidoctor.ast.Document;
import org.asciidoctor.ast.Footnote;
import org.asciidoctor.ast.Section;
import org.asciidoctor.ast.StructuralNode;
import org.asciidoctor.log.LogRecord;
import org.jsoup.Jsoup;

/**
 * Converts with AsciidoctorJ. The instance, and with it JRuby, is started by the first conversion. Thread-safe;
 * conversions run one at a time.
 *
 * <p>SECURE mode lets raw HTML and {@code javascript:} links pass, so {@link BodyHtml} validates every block.
 */
public final class AsciidoctorConverter implements Converter {

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

    private static final Pattern CONDITIONAL = Pattern.compile("(ifdef|ifndef|ifeval)::\\S*\\[.*\\]\\s*");

    private Asciidoctor asciidoctor;
    private Run run;

    @Override
    public synchronized Conversion convert(String body) {
        if (body.isBlank()) {
            return new Conversion(List.of(), List.of());
        }
        if (asciidoctor == null) {
            asciidoctor = Asciidoctor.Factory.create();
            asciidoctor.registerLogHandler(entry -> run.log(entry));
        }
        run = new Run(Lines.of(body));
        return run.convert(asciidoctor, body);
    }

    @Override
    public synchronized void close() {
        if (asciidoctor != null) {
            asciidoctor.close();
            asciidoctor = null;
        }
    }

    /** One conversion. {@code line} is that of the current block, for messages without a position. */
    private static final class Run {
        private final List<Conversion.Part> parts = new ArrayList<>();
        private final List<Conversion.Finding> findings = new ArrayList<>();
        private final List<TextConservation.Shown> shown = new ArrayList<>();
        private final Lines lines;
        private int line;

        Run(Lines lines) {
            this.lines = lines;
        }

        Conversion convert(Asciidoctor asciidoctor, String body) {
            AttributesBuilder attributes = Attributes.builder();
            ATTRIBUTES.forEach(attributes::attribute);
            Options options = Options.builder()
                    .safe(SafeMode.SECURE)
                    .backend("html5")
                    .sourcemap(true)
                    .attributes(attributes.build())
                    .build();
            Blocks blocks = Blocks.of(lines);
            List<Conversion.Finding> limits = Limits.findings(lines, blocks);
            if (!limits.isEmpty()) {
                return new Conversion(List.of(), limits);
            }
            findConditionals();
            findings.addAll(ListMarkers.findings(lines, blocks));
            findings.addAll(TableRows.findings(lines, blocks));
            findings.addAll(LineSlips.findings(lines, blocks));
            Document document = asciidoctor.load(body, options);
            checkTitle(document);
            checkFirstHeading(document);
            Lines published = InternalPoints.remove(document, lines);
            collect(document.getBlocks());
            List<Footnote> footnotes = document.getCatalog().getFootnotes();
            List<TextConservation.Shown> inBody = List.copyOf(shown);
            if (!footnotes.isEmpty()) {
                parts.add(new Conversion.Heading(2, "Fußnoten", "fussnoten", 0));
                add(BodyHtml.of(footnotes));
            }
            findings.addAll(MachineAttributes.findings(lines, blocks, document::hasAttribute));
            findings.addAll(TextConservation.findings(
                    published, inBody, shown.subList(inBody.size(), shown.size()), List.copyOf(findings)));
            return new Conversion(parts, findings);
        }

        void log(LogRecord entry) {
            boolean hasLine = entry.getCursor() != null && entry.getCursor().getLineNumber() > 0;
            int entryLine = hasLine
                    ? entry.getCursor().getLineNumber()
                    : lines.find(entry.getMessage().replaceFirst(".*: ", ""), line);
            if (!isKnown(entry.getMessage(), entryLine)) {
                findings.add(new Conversion.Finding(entryLine, AsciidoctorMessages.inGerman(entry.getMessage())));
            }
        }

        /** Returns whether a check of the lines has already said it, and what to do about it. */
        private boolean isKnown(String message, int entryLine) {
            if (message.startsWith("unknown style")) {
                String style = message.substring(message.indexOf(": ") + 2);
                return findings.stream().anyMatch(finding -> finding.message().contains("[" + style + "]"));
            }
            return message.startsWith("list item index")
                    && findings.stream().anyMatch(finding -> finding.line() == entryLine);
        }

        private void findConditionals() {
            for (int index = 0; index < lines.all().size(); index++) {
                if (CONDITIONAL.matcher(lines.all().get(index)).matches()) {
                    findings.add(new Conversion.Finding(
                            index + 1,
                            AsciidoctorMessages.conditional(
                                    lines.all().get(index).strip())));
                }
            }
        }

        /** Asciidoctor would take a title at the top of the body as document title and not output it. */
        private void checkTitle(Document document) {
            if (document.hasAttribute("doctitle")) {
                int index = IntStream.range(0, lines.all().size())
                        .filter(line -> lines.all().get(line).matches("[=#]\\s.*"))
                        .findFirst()
                        .orElse(0);
                findings.add(new Conversion.Finding(index + 1, AsciidoctorMessages.SECOND_TITLE));
            }
        }

        /** Asciidoctor reports skipped levels only relative to a previous heading. */
        private void checkFirstHeading(Document document) {
            document.getBlocks().stream()
                    .filter(node -> node instanceof Section)
                    .findFirst()
                    .filter(section -> section.getLevel() > 1)
                    .ifPresent(section -> findings.add(new Conversion.Finding(
                            section.getSourceLocation().getLineNumber(), AsciidoctorMessages.LEVELS)));
        }

        private void collect(List<StructuralNode> nodes) {
            for (StructuralNode node : nodes) {
                if (node.getSourceLocation() != null) {
                    line = node.getSourceLocation().getLineNumber();
                }
                if (node instanceof Section section) {
                    String title = Jsoup.parseBodyFragment(section.getTitle()).text();
                    rejectInternal(section.getTitle());
                    shown.add(new TextConservation.Shown(line, title));
                    parts.add(new Conversion.Heading(section.getLevel() + 1, title, section.getId(), line));
                    collect(section.getBlocks());
                } else if (node.getContext().equals("image")) {
                    add(BodyHtml.of(
                            ImageBlock.html(node, message -> findings.add(new Conversion.Finding(line, message)))));
                } else {
                    add(BodyHtml.of(node.convert()));
                }
            }
        }

        private void rejectInternal(String html) {
            InternalPoints.leftIn(html).ifPresent(message -> findings.add(new Conversion.Finding(line, message)));
        }

        /** Markup that is shown on purpose is not in the source as it is, but escaped. */
        private void add(RawMarkup.Slip slip) {
            Lines.Position found = lines.position(slip.culprit(), line);
            String source = lines.all().get(found.line() - 1);
            if (found.column() == 1 || found.column() > 1 && source.charAt(found.column() - 2) != '\\') {
                findings.add(new Conversion.Finding(found.line(), found.column(), slip.message(), slip.severity()));
            }
        }

        private void add(BodyHtml block) {
            block.findings()
                    .forEach(finding -> findings.add(
                            new Conversion.Finding(lines.position(finding.culprit(), line), finding.message())));
            block.slips().forEach(this::add);
            rejectInternal(block.html());
            shown.add(new TextConservation.Shown(line, block.visible()));
            parts.add(new Conversion.Block(block.html(), line));
        }
    }
}
