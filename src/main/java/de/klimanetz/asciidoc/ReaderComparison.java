package de.klimanetz.asciidoc;

import de.klimanetz.asciidoc.plain.PlainReader;
import de.klimanetz.asciidoc.raw.RawBody;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Compares the plain reader with Asciidoctor, which is always right. */
final class ReaderComparison {

    private static final int EXCERPT = 60;

    private final PlainReader plain;

    ReaderComparison(PlainReader plain) {
        this.plain = plain;
    }

    /**
     * What both make of a text.
     *
     * @param plain whether the plain reader reads it
     * @param difference the first one
     */
    record Result(boolean plain, Optional<Difference> difference) {}

    /** @param line the one of the part that differs */
    record Difference(int line, String plain, String asciidoctor) {

        String inGerman() {
            int start = Math.max(0, Arrays.mismatch(plain.toCharArray(), asciidoctor.toCharArray()) - EXCERPT / 2);
            return "Der schnelle Leser liest „" + excerpt(plain, start) + "“, Asciidoctor „"
                    + excerpt(asciidoctor, start)
                    + "“. Das ist ein Fehler des Programms. Bis er behoben ist: asciidoc.reader=asciidoctor in jbake.properties";
        }

        private static String excerpt(String text, int start) {
            return text.substring(Math.min(start, text.length()), Math.min(start + EXCERPT, text.length()))
                    .replace('\n', ' ');
        }
    }

    /**
     * Compares parts, ids, lines, footnotes and messages.
     *
     * @param body as for {@link Converter#convert}
     * @param asciidoctor what Asciidoctor makes of it; asked for if the plain reader reads the text
     */
    Result compare(String body, Supplier<RawBody> asciidoctor) {
        Optional<RawBody> read = body.isBlank() ? Optional.empty() : plain.read(body);
        return new Result(read.isPresent(), read.flatMap(fast -> difference(fast, asciidoctor.get())));
    }

    private static Optional<Difference> difference(RawBody plain, RawBody asciidoctor) {
        List<String> ours = described(plain);
        List<String> theirs = described(asciidoctor);
        return IntStream.range(0, Math.max(ours.size(), theirs.size()))
                .filter(index -> !at(ours, index).equals(at(theirs, index)))
                .mapToObj(index -> new Difference(line(plain, asciidoctor, index), at(ours, index), at(theirs, index)))
                .findFirst();
    }

    /** All that can differ, the parts first. */
    private static List<String> described(RawBody body) {
        List<String> described = new ArrayList<>();
        body.parts().forEach(part -> described.add(described(part)));
        body.footnotes().forEach(footnote -> described.add(footnote.toString()));
        body.messages().forEach(message -> described.add(message.toString()));
        if (body.attributes().contains("doctitle")) {
            described.add("doctitle");
        }
        described.add(String.join("\n", body.published()));
        return described;
    }

    private static String described(RawBody.Part part) {
        if (part instanceof RawBody.Picture picture) {
            return new TreeMap<>(picture.attributes()) + " " + picture.id() + picture.title() + " " + picture.line();
        }
        if (part instanceof RawBody.Section section) {
            return section.title() + " " + section.level() + " " + section.id() + " " + section.line();
        }
        return ((RawBody.Block) part).html() + " " + part.line();
    }

    private static String at(List<String> list, int index) {
        return index < list.size() ? list.get(index) : "";
    }

    private static int line(RawBody plain, RawBody asciidoctor, int index) {
        List<RawBody.Part> parts = index < plain.parts().size() ? plain.parts() : asciidoctor.parts();
        return parts.isEmpty()
                ? 1
                : parts.get(Math.min(index, parts.size() - 1)).line();
    }
}
