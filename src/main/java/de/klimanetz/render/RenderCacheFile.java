package de.klimanetz;

import de.klimanetz.audit.PageAudit;
import de.klimanetz.audit.PageAudit.Link;
import de.klimanetz.view.WebPage;
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
 * Printed pages as bytes: the basis, each text and each link once, then the pages, which name texts and links by number.
 * Most links stand on all pages.
 *
 * @param basis all that the pages rest on besides what they show
 * @param sheets by address
 */
record PrintFile(String basis, Map<String, Sheet> sheets) {

    static final PrintFile EMPTY = new PrintFile("", Map.of());

    /**
     * A sound page.
     *
     * @param asOf the day that it names: a quick look, since many pages name another one tomorrow
     * @param fingerprint of all that it shows
     * @param anchors absent for what was not audited
     */
    record Sheet(String asOf, String fingerprint, byte[] bytes, Optional<Set<String>> anchors, Set<Link> links) {

        static Sheet of(Print print, String fingerprint) {
            return new Sheet(
                    print.page().asOf(),
                    fingerprint,
                    print.bytes(),
                    print.audit().map(PageAudit::anchors),
                    print.audit().map(PageAudit::links).orElse(Set.of()));
        }

        Print print(WebPage page) {
            return new Print(
                    page,
                    bytes,
                    anchors.map(known -> new PageAudit(Print.path(page), Print.place(page), List.of(), known, links)));
        }
    }

    /** @throws IOException when there is anything else, or less */
    static PrintFile read(DataInputStream in) throws IOException {
        String basis = in.readUTF();
        List<String> texts = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            texts.add(in.readUTF());
        }
        List<Link> links = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            links.add(new Link(texts.get(in.readInt()), texts.get(in.readInt())));
        }
        Map<String, Sheet> sheets = new HashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            String address = in.readUTF();
            String asOf = in.readUTF();
            String fingerprint = in.readUTF();
            byte[] bytes = in.readNBytes(in.readInt());
            Optional<Set<String>> anchors = in.readBoolean() ? Optional.of(named(texts, in)) : Optional.empty();
            sheets.put(address, new Sheet(asOf, fingerprint, bytes, anchors, named(links, in)));
        }
        return new PrintFile(basis, sheets);
    }

    private static <T> Set<T> named(List<T> all, DataInputStream in) throws IOException {
        int size = in.readInt();
        Set<T> named = new HashSet<>(2 * size);
        for (int left = size; left > 0; left--) {
            named.add(all.get(in.readInt()));
        }
        return named;
    }

    /** @throws IOException also when an address is longer than any address can be */
    void write(DataOutputStream out) throws IOException {
        Map<String, Integer> texts = new LinkedHashMap<>();
        Map<Link, Integer> links = new LinkedHashMap<>();
        for (Sheet sheet : sheets.values()) {
            sheet.anchors().ifPresent(anchors -> anchors.forEach(anchor -> number(anchor, texts)));
            for (Link link : sheet.links()) {
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
        out.writeInt(sheets.size());
        for (Map.Entry<String, Sheet> entry : new TreeMap<>(sheets).entrySet()) {
            Sheet sheet = entry.getValue();
            out.writeUTF(entry.getKey());
            out.writeUTF(sheet.asOf());
            out.writeUTF(sheet.fingerprint());
            out.writeInt(sheet.bytes().length);
            out.write(sheet.bytes());
            out.writeBoolean(sheet.anchors().isPresent());
            if (sheet.anchors().isPresent()) {
                writeNumbers(sheet.anchors().get(), texts, out);
            }
            writeNumbers(sheet.links(), links, out);
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
