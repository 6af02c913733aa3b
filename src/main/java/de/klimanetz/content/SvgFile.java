package de.klimanetz.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Validates SVG files against an allowlist: an SVG opened directly is a document that can run scripts. */
final class SvgFile {

    private static final Set<String> ELEMENTS = Set.of(
            "svg",
            "title",
            "desc",
            "metadata",
            "defs",
            "g",
            "symbol",
            "use",
            "path",
            "rect",
            "circle",
            "ellipse",
            "line",
            "polyline",
            "polygon",
            "text",
            "tspan",
            "lineargradient",
            "radialgradient",
            "stop",
            "clippath",
            "mask",
            "pattern",
            "marker");

    private SvgFile() {}

    /** Returns German messages about disallowed content; empty if the file is safe. */
    static List<String> findings(String text) {
        List<String> findings = new ArrayList<>();
        if (text.contains("<!DOCTYPE") || text.contains("<!ENTITY")) {
            findings.add("Die Zeichnung enthält eine DOCTYPE-Angabe. Speichern Sie sie als „einfaches SVG“.");
        }
        List<Element> elements = Jsoup.parse(text, Parser.xmlParser()).getAllElements().stream()
                .skip(1)
                .toList();
        if (elements.isEmpty() || !elements.get(0).normalName().equals("svg")) {
            findings.add("Das ist keine SVG-Zeichnung.");
            return findings;
        }
        elements.forEach(element -> check(element, findings));
        return findings;
    }

    private static void check(Element element, List<String> findings) {
        String name = element.normalName().toLowerCase(Locale.ROOT);
        boolean namespaced = name.contains(":");
        if (!namespaced && !ELEMENTS.contains(name) && element.closest("metadata") == null) {
            findings.add(
                    "„<" + element.tagName()
                            + ">“ ist in Zeichnungen nicht erlaubt. Speichern Sie sie als „einfaches SVG“, nur mit Formen und Text.");
        }
        for (Attribute attribute : element.attributes()) {
            String key = attribute.getKey().toLowerCase(Locale.ROOT);
            String value = attribute.getValue().strip().toLowerCase(Locale.ROOT);
            boolean handler = key.startsWith("on");
            boolean foreignLink = key.matches("(xlink:)?href") && !value.startsWith("#");
            boolean foreignUrl = value.replaceAll("url\\(\\s*['\"]?#", "").contains("url(");
            if (handler || foreignLink || foreignUrl) {
                findings.add("Das Attribut „" + attribute.getKey()
                        + "“ ist in Zeichnungen so nicht erlaubt: Es führt Befehle aus oder aus der Datei hinaus.");
            }
        }
    }
}
