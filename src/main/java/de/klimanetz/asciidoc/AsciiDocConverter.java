package de.klimanetz.asciidoc;

import de.klimanetz.asciidoc.plain.PlainReader;
import de.klimanetz.asciidoc.raw.RawBody;
import de.klimanetz.asciidoc.raw.RawBodyReader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;

/**
 * Converts AsciiDoc. Whatever reader has read a text, its HTML is simplified, validated and compared with the text.
 * Thread-safe.
 */
public final class AsciiDocConverter implements Converter {

    private static final Pattern CONDITIONAL = Pattern.compile("(ifdef|ifndef|ifeval)::\\S*\\[.*\\]\\s*");

    /** Includes the start of JRuby. The slowest text within the {@link Limits} takes 4 s. */
    private static final Duration LIMIT = Duration.ofMinutes(1);

    private final List<RawBodyReader> readers;
    private final Optional<ReaderComparison> comparison;

    /** @param readers the first that does not refuse a text reads it; the last one refuses none */
    private AsciiDocConverter(List<RawBodyReader> readers, Optional<ReaderComparison> comparison) {
        this.readers = readers;
        this.comparison = comparison;
    }

    /** Returns a converter that asks Asciidoctor for what the plain reader refuses. */
    public static AsciiDocConverter plain(PlainReader plain) {
        return new AsciiDocConverter(List.of(plain, asciidoctor()), Optional.empty());
    }

    /** Returns a converter to which it is an error if the plain reader differs from Asciidoctor. */
    public static AsciiDocConverter comparing(PlainReader plain) {
        return comparing(plain, asciidoctor());
    }

    static AsciiDocConverter comparing(PlainReader plain, RawBodyReader asciidoctor) {
        return new AsciiDocConverter(List.of(asciidoctor), Optional.of(new ReaderComparison(plain)));
    }

    private static RawBodyReader asciidoctor() {
        return new TimeLimitedReader(AsciidoctorReader::new, LIMIT);
    }

    @Override
    public Conversion convert(String body) {
        if (body.isBlank()) {
            return new Conversion(List.of(), List.of());
        }
        Lines lines = Lines.of(body);
        Blocks blocks = Blocks.of(lines);
        List<Conversion.Finding> limits = Limits.findings(lines, blocks);
        if (!limits.isEmpty()) {
            return new Conversion(List.of(), limits);
        }
        Run run = new Run(lines, blocks);
        RawBody read = read(body);
        comparison.flatMap(both -> both.compare(body, () -> read).difference()).ifPresent(run::add);
        return run.convert(read);
    }

    private RawBody read(String text) {
        return readers.stream()
                .map(reader -> reader.read(text))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void close() {
        readers.forEach(RawBodyReader::close);
    }

    /** One conversion. {@code line} is that of the current part. */
    private static final class Run {
        private final List<Conversion.Part> parts = new ArrayList<>();
        private final List<Conversion.Finding> findings = new ArrayList<>();
        private final List<TextConservation.Shown> shown = new ArrayList<>();
        private final Lines lines;
        private final Blocks blocks;
        private int line;

        Run(Lines lines, Blocks blocks) {
            this.lines = lines;
            this.blocks = blocks;
        }

        Conversion convert(RawBody body) {
            findConditionals();
            findings.addAll(ListMarkers.findings(lines, blocks));
            findings.addAll(TableRows.findings(lines, blocks));
            findings.addAll(LineSlips.findings(lines, blocks));
            body.messages().forEach(this::add);
            checkTitle(body);
            checkFirstHeading(body);
            body.parts().forEach(this::add);
            List<TextConservation.Shown> inBody = List.copyOf(shown);
            if (!body.footnotes().isEmpty()) {
                parts.add(new Conversion.Heading(2, "Fußnoten", "fussnoten", 0));
                add(BodyHtml.of(body.footnotes()));
            }
            findings.addAll(MachineAttributes.findings(lines, blocks, body.attributes()::contains));
            findings.addAll(TextConservation.findings(
                    new Lines(body.published()),
                    inBody,
                    shown.subList(inBody.size(), shown.size()),
                    List.copyOf(findings)));
            return new Conversion(parts, findings);
        }

        void add(ReaderComparison.Difference difference) {
            findings.add(new Conversion.Finding(difference.line(), difference.inGerman()));
        }

        private void add(RawBody.Message message) {
            if (!isKnown(message)) {
                findings.add(new Conversion.Finding(message.line(), AsciidoctorMessages.inGerman(message.text())));
            }
        }

        /** Returns whether a check of the lines has already said it, and what to do about it. */
        private boolean isKnown(RawBody.Message message) {
            if (message.text().startsWith("unknown style")) {
                String style = message.text().substring(message.text().indexOf(": ") + 2);
                return findings.stream().anyMatch(finding -> finding.message().contains("[" + style + "]"));
            }
            return message.text().startsWith("list item index")
                    && findings.stream().anyMatch(finding -> finding.line() == message.line());
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
        private void checkTitle(RawBody body) {
            if (body.attributes().contains("doctitle")) {
                int index = IntStream.range(0, lines.all().size())
                        .filter(line -> lines.all().get(line).matches("[=#]\\s.*"))
                        .findFirst()
                        .orElse(0);
                findings.add(new Conversion.Finding(index + 1, AsciidoctorMessages.SECOND_TITLE));
            }
        }

        /** Asciidoctor reports skipped levels only relative to a previous heading. */
        private void checkFirstHeading(RawBody body) {
            body.parts().stream()
                    .filter(RawBody.Section.class::isInstance)
                    .map(RawBody.Section.class::cast)
                    .findFirst()
                    .filter(section -> section.level() > 1)
                    .ifPresent(section ->
                            findings.add(new Conversion.Finding(section.line(), AsciidoctorMessages.LEVELS)));
        }

        private void add(RawBody.Part part) {
            line = part.line();
            if (part instanceof RawBody.Section section) {
                String title = Jsoup.parseBodyFragment(section.title()).text();
                rejectInternal(section.title());
                shown.add(new TextConservation.Shown(line, title));
                parts.add(new Conversion.Heading(section.level() + 1, title, section.id(), line));
            } else if (part instanceof RawBody.Picture picture) {
                add(BodyHtml.of(
                        ImageBlock.html(picture, message -> findings.add(new Conversion.Finding(line, message)))));
            } else {
                add(BodyHtml.of(((RawBody.Block) part).html()));
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
