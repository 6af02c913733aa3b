package de.klimanetz.render;

import de.klimanetz.audit.PageAudit;
import de.klimanetz.audit.PageAudit.Link;
import de.klimanetz.cache.Fingerprint;
import de.klimanetz.page.WebPage;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Rendered pages and their binary format: basis, texts, links, pages. Pages refer to texts and links by number, since
 * most links are on all pages.
 *
 * @param basis fingerprint of everything that the pages depend on besides their content
 * @param entries by address
 */
record RenderCacheFile(String basis, Map<String, Entry> entries) {

    static final RenderCacheFile EMPTY = new RenderCacheFile("", Map.of());

    /**
     * A rendered page without problems.
     *
     * @param asOf see {@link WebPage}; compared first, since it differs for many pages on the next day
     * @param fingerprint hash of the {@link WebPage}
     * @param anchors absent for files that were not audited
     */
    record Entry(String asOf, String fingerprint, byte[] bytes, Optional<Set<String>> anchors, Set<Link> links) {

        static Entry of(RenderedPage rendered) {
            return new Entry(
                    rendered.page().asOf(),
                    rendered.fingerprint().orElseGet(() -> Fingerprint.of(rendered.page())),
                    rendered.bytes(),
                    rendered.audit().map(PageAudit::anchors),
                    rendered.audit().map(PageAudit::links).orElse(Set.of()));
        }

        RenderedPage of(WebPage page) {
            return new RenderedPage(page, bytes, anchors.map(known -> audit(page, known)), Optional.of(fingerprint));
        }

        private PageAudit audit(WebPage page, Set<String> anchors) {
            return new PageAudit(RenderedPage.path(page), RenderedPage.place(page), List.of(), anchors, links);
        }
    }

    /** @throws IOException if the data ends too early */
    static RenderCacheFile read(DataInputStream in) throws IOException {
        String basis = in.readUTF();
        List<String> texts = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            texts.add(in.readUTF());
        }
        List<Link> links = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            links.add(new Link(texts.get(in.readInt()), texts.get(in.readInt())));
        }
        Map<String, Entry> entries = new HashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            String address = in.readUTF();
            String asOf = in.readUTF();
            String fingerprint = in.readUTF();
            byte[] bytes = in.readNBytes(in.readInt());
            Optional<Set<String>> anchors = in.readBoolean() ? Optional.of(named(texts, in)) : Optional.empty();
            entries.put(address, new Entry(asOf, fingerprint, bytes, anchors, named(links, in)));
        }
        return new RenderCacheFile(basis, entries);
    }

    private static <T> Set<T> named(List<T> all, DataInputStream in) throws IOException {
        int size = in.readInt();
        Set<T> named = new HashSet<>(2 * size);
        for (int left = size; left > 0; left--) {
            named.add(all.get(in.readInt()));
        }
        return named;
    }

    /** @throws IOException if writing fails, or if a text is longer than 65,535 bytes (limit of {@code writeUTF}) */
    void write(DataOutputStream out) throws IOException {
        Map<String, Integer> texts = new LinkedHashMap<>();
        Map<Link, Integer> links = new LinkedHashMap<>();
        for (Entry page : entries.values()) {
            page.anchors().ifPresent(anchors -> anchors.forEach(anchor -> number(anchor, texts)));
            for (Link link : page.links()) {
                number(link.address(), texts);
                number(link.fragment(), texts);
                number(link, links);
            }
        }
        out.writeUTF(basis);
        out.writeInt(texts.size());
        for (String text : texts.keySet()) {
            out.writeUTF(text);
        }
        out.writeInt(links.size());
        for (Link link : links.keySet()) {
            out.writeInt(texts.get(link.address()));
            out.writeInt(texts.get(link.fragment()));
        }
        out.writeInt(entries.size());
        for (Map.Entry<String, Entry> entry : new TreeMap<>(entries).entrySet()) {
            Entry page = entry.getValue();
            out.writeUTF(entry.getKey());
            out.writeUTF(page.asOf());
            out.writeUTF(page.fingerprint());
            out.writeInt(page.bytes().length);
            out.write(page.bytes());
            out.writeBoolean(page.anchors().isPresent());
            if (page.anchors().isPresent()) {
                writeNumbers(page.anchors().get(), texts, out);
            }
            writeNumbers(page.links(), links, out);
        }
    }

    private static <T> void number(T value, Map<T, Integer> numbers) {
        numbers.putIfAbsent(value, numbers.size());
    }

    private static <T> void writeNumbers(Collection<T> values, Map<T, Integer> numbers, DataOutputStream out)
            throws IOException {
        out.writeInt(values.size());
        for (T value : values) {
            out.writeInt(numbers.get(value));
        }
    }
}
