package de.klimanetz.files;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Validates SVG files against an allowlist: an SVG opened directly is a document that can run scripts and load from
 * elsewhere. Elements are recognized by namespace and name, as browsers do, never by their prefix.
 */
public final class SvgFile {

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final String XLINK = "http://www.w3.org/1999/xlink";
    private static final String XML = "http://www.w3.org/XML/1998/namespace";

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
            "linearGradient",
            "radialGradient",
            "stop",
            "clipPath",
            "mask",
            "pattern",
            "marker");

    /** Data of drawing programs and licences, without meaning for browsers. */
    private static final Set<String> INERT = Set.of(
            "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
            "http://creativecommons.org/ns#",
            "http://web.resource.org/cc/",
            "http://purl.org/dc/elements/1.1/",
            "http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd",
            "http://www.inkscape.org/namespaces/inkscape");

    private static final Pattern OWN_URL = Pattern.compile("url\\(\\s*(['\"]?)#[^'\"()\\\\]*\\1\\s*\\)");
    private static final Pattern ACTIVE = Pattern.compile(
            "url\\(|image\\(|image-set\\(|src\\(|@import|expression\\(|-moz-binding|javascript:|data:|\\\\");

    private SvgFile() {}

    /** Returns German messages about disallowed content; empty if the file is safe. */
    public static List<String> findings(String text) {
        Set<String> findings = new LinkedHashSet<>();
        if (text.contains("<!DOCTYPE") || text.contains("<!ENTITY")) {
            return List.of("Die Zeichnung enthält eine DOCTYPE-Angabe. Speichern Sie sie als „einfaches SVG“.");
        }
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            check(factory.createXMLStreamReader(new StringReader(text)), findings);
        } catch (XMLStreamException malformed) {
            int line = malformed.getLocation() == null
                    ? 1
                    : malformed.getLocation().getLineNumber();
            findings.add("Die Zeichnung ist beschädigt (Zeile " + line + "). Speichern Sie sie noch einmal.");
        }
        return new ArrayList<>(findings);
    }

    private static void check(XMLStreamReader reader, Set<String> findings) throws XMLStreamException {
        boolean root = true;
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.PROCESSING_INSTRUCTION) {
                findings.add("„<?" + reader.getPITarget() + "“ ist in Zeichnungen nicht erlaubt.");
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                if (root && !isSvg(reader, "svg")) {
                    findings.add("Das ist keine SVG-Zeichnung.");
                    return;
                }
                root = false;
                checkElement(reader, findings);
            }
        }
    }

    private static boolean isSvg(XMLStreamReader reader, String name) {
        return SVG.equals(reader.getNamespaceURI()) && name.equals(reader.getLocalName());
    }

    private static void checkElement(XMLStreamReader reader, Set<String> findings) {
        String namespace = String.valueOf(reader.getNamespaceURI());
        boolean known = namespace.equals(SVG) ? ELEMENTS.contains(reader.getLocalName()) : INERT.contains(namespace);
        if (!known) {
            findings.add(
                    "„<" + name(reader.getPrefix(), reader.getLocalName())
                            + ">“ ist in Zeichnungen nicht erlaubt. Speichern Sie sie als „einfaches SVG“, nur mit Formen und Text.");
        }
        for (int index = 0; index < reader.getAttributeCount(); index++) {
            String attributeNamespace = String.valueOf(reader.getAttributeNamespace(index));
            String attribute = reader.getAttributeLocalName(index);
            if (!isAllowed(attributeNamespace, attribute, reader.getAttributeValue(index))) {
                findings.add("Das Attribut „" + name(reader.getAttributePrefix(index), attribute)
                        + "“ ist in Zeichnungen so nicht erlaubt: Es führt Befehle aus oder aus der Datei hinaus.");
            }
        }
    }

    private static boolean isAllowed(String namespace, String attribute, String raw) {
        String name = attribute.toLowerCase(Locale.ROOT);
        String value = raw.strip().toLowerCase(Locale.ROOT);
        if (INERT.contains(namespace)) {
            return true;
        }
        if (namespace.equals(XML)) {
            return name.equals("space") || name.equals("lang");
        }
        if (namespace.equals(XLINK)) {
            return name.equals("href") ? value.startsWith("#") : name.equals("title") || name.equals("type");
        }
        boolean own = namespace.isEmpty() || namespace.equals("null");
        boolean active = name.startsWith("on") || name.equals("src") || name.equals("href") && !value.startsWith("#");
        return own
                && !active
                && !ACTIVE.matcher(OWN_URL.matcher(value).replaceAll("")).find();
    }

    private static String name(String prefix, String local) {
        return prefix == null || prefix.isEmpty() ? local : prefix + ":" + local;
    }
}
