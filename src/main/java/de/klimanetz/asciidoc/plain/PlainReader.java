package de.klimanetz.asciidoc.plain;

import de.klimanetz.asciidoc.raw.RawBody;
import de.klimanetz.asciidoc.raw.RawBodyReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/** Reads plain texts, refuses all others, and counts both. Thread-safe. */
public final class PlainReader implements RawBodyReader {

    private static final Pattern INTERNAL = Pattern.compile("(?i)intern\\s*:");

    /** In characters. Patterns repeat at most as often. */
    private static final int MAX_LENGTH = 5_000;

    private final Optional<String> off;
    private final AtomicInteger read = new AtomicInteger();
    private final Map<String, Integer> refused = new ConcurrentSkipListMap<>();

    public PlainReader() {
        this(Optional.empty());
    }

    private PlainReader(Optional<String> off) {
        this.off = off;
    }

    /** Returns a reader that refuses every text. @param why in German */
    public static PlainReader off(String why) {
        return new PlainReader(Optional.of(why));
    }

    @Override
    public Optional<RawBody> read(String text) {
        try {
            RawBody body = body(text);
            read.incrementAndGet();
            return Optional.of(body);
        } catch (NotPlain unknown) {
            refused.merge(unknown.getMessage(), 1, Integer::sum);
            return Optional.empty();
        }
    }

    /** Returns how many texts were read. */
    public int read() {
        return read.get();
    }

    /** Returns how many texts were refused, by the reason in German. */
    public Map<String, Integer> refused() {
        return Map.copyOf(refused);
    }

    private static String line(String typed) {
        if (typed.length() > MAX_LENGTH) {
            throw new NotPlain("lange Zeile");
        }
        int end = typed.length();
        while (end > 0 && typed.charAt(end - 1) == ' ') {
            end--;
        }
        String line = typed.substring(0, end);
        Characters.check(line);
        return line;
    }

    private RawBody body(String text) {
        if (off.isPresent()) {
            throw new NotPlain(off.get());
        }
        if (INTERNAL.matcher(text).find()) {
            throw new NotPlain("interner Punkt");
        }
        List<String> typed = text.lines().toList();
        List<String> lines = typed.stream().map(PlainReader::line).toList();
        LineCursor cursor =
                new LineCursor(lines, lines.stream().map(LineKind::of).toList());
        TextReader texts = new TextReader();
        List<RawBody.Part> parts = new BlockReader(cursor, texts).parts();
        return new RawBody(parts, texts.footnotes(), List.of(), Set.of(), typed);
    }
}
