package de.klimanetz.asciidoc;

import de.klimanetz.model.Area;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;

/**
 * Validates the HTML of a body against an allowlist of elements, attributes, classes and link schemes. Reports
 * disallowed markup instead of removing it, so that no content is lost silently.
 */
final class Allowlist {

    private static final Set<String> GLOBAL_ATTRIBUTES = Set.of("id", "lang", "class");
    private static final Map<String, Set<String>> ELEMENTS = Map.ofEntries(
            Map.entry("p", Set.of()),
            Map.entry("a", Set.of("href", "aria-label")),
            Map.entry("strong", Set.of()),
            Map.entry("em", Set.of()),
            Map.entry("code", Set.of()),
            Map.entry("pre", Set.of()),
            Map.entry("sub", Set.of()),
            Map.entry("sup", Set.of()),
            Map.entry("mark", Set.of()),
            Map.entry("span", Set.of()),
            Map.entry("small", Set.of()),
            Map.entry("br", Set.of()),
            Map.entry("hr", Set.of()),
            Map.entry("ul", Set.of()),
            Map.entry("ol", Set.of("start", "type")),
            Map.entry("li", Set.of()),
            Map.entry("dl", Set.of()),
            Map.entry("dt", Set.of()),
            Map.entry("dd", Set.of()),
            Map.entry("blockquote", Set.of()),
            Map.entry("cite", Set.of()),
            Map.entry("figure", Set.of()),
            Map.entry("figcaption", Set.of()),
            Map.entry("img", Set.of("src", "alt")),
            Map.entry("div", Set.of("role", "tabindex", "aria-label")),
            Map.entry("table", Set.of()),
            Map.entry("caption", Set.of()),
            Map.entry("thead", Set.of()),
            Map.entry("tbody", Set.of()),
            Map.entry("tfoot", Set.of()),
            Map.entry("tr", Set.of()),
            Map.entry("th", Set.of("scope", "colspan", "rowspan")),
            Map.entry("td", Set.of("colspan", "rowspan")),
            Map.entry("h2", Set.of()),
            Map.entry("h3", Set.of()),
            Map.entry("h4", Set.of()));
    private static final Set<String> CLASSES =
            Set.of("hinweis", "kasten", "tabelle", "zahl", "blocktitel", "fussnoten", "balken", "veraenderung");
    private static final Map<String, String> UNSUPPORTED_CLASSES = Map.of(
            "verseblock", "[verse]",
            "stemblock", "[stem]",
            "qlist", "[qanda]",
            "hdlist", "[horizontal]",
            "discrete", "[discrete]",
            "bibliography", "[bibliography]",
            "colist", "<1>",
            "highlight", "[source]",
            "icon", "icon:");
    private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{N}_.-]*");

    private Allowlist() {}

    /**
     * A violation.
     *
     * @param culprit text to search for in the AsciiDoc source, in order to find the line; may not occur there
     * @param message in German
     */
    record Finding(String culprit, String message) {}

    static List<Finding> findings(Element body) {
        List<Finding> findings = new ArrayList<>();
        body.children().forEach(child -> visit(child, findings));
        if (body.nodeStream(Comment.class).findAny().isPresent()) {
            findings.add(new Finding("<!", "Kommentare in HTML sind nicht erlaubt. Schreibweise: // Kommentar"));
        }
        return findings;
    }

    /** Skips the content of a disallowed element, so that each mistake is reported once. */
    private static void visit(Element element, List<Finding> findings) {
        Optional<Finding> refusal = refusal(element);
        if (refusal.isPresent()) {
            findings.add(refusal.get());
            return;
        }
        checkAttributes(element, findings);
        if (element.is("a[href]")) {
            LinkTargets.check(element, findings);
        }
        if (element.is("img")) {
            checkImage(element, findings);
        }
        element.children().forEach(child -> visit(child, findings));
    }

    private static Optional<Finding> refusal(Element element) {
        String tag = element.normalName();
        if (element.is("a.include")) {
            String include = "include::" + element.attr("href");
            return finding(include, "„" + include + "[]“ ist nicht erlaubt. Schreiben Sie den Text selbst.");
        }
        if (element.is("iframe, video, audio, .videoblock, .audioblock")) {
            return finding(
                    tag,
                    "Eingebettete Filme, Töne und fremde Seiten sind nicht erlaubt, sie rufen andere Server. "
                            + "Setzen Sie einen Link.");
        }
        if (element.is(".imageblock, span.image")) {
            String source = element.select("img").attr("src").replaceFirst("^" + Area.PICTURES.address(), "");
            return finding(
                    source,
                    "Das Bild „" + source + "“ steht mitten im Text, in einer Liste, einer Tabelle oder einem Kasten. "
                            + "Schreibweise als eigener Absatz: image::datei.svg[Was zu sehen ist, urheber=\"Name\", "
                            + "lizenz=\"CC BY 4.0\"]");
        }
        for (String name : element.classNames()) {
            if (UNSUPPORTED_CLASSES.containsKey(name)) {
                return finding(
                        UNSUPPORTED_CLASSES.get(name),
                        "„" + UNSUPPORTED_CLASSES.get(name)
                                + "“ ist nicht vorgesehen. Es gibt Absätze, Listen, Tabellen, Zitate, "
                                + "Kästen, Hinweise und Bilder.");
            }
        }
        return ELEMENTS.containsKey(tag)
                ? Optional.empty()
                : finding("<" + tag, "HTML wie „<" + tag + ">“ ist nicht erlaubt. Schreiben Sie AsciiDoc.");
    }

    private static Optional<Finding> finding(String culprit, String message) {
        return Optional.of(new Finding(culprit, message));
    }

    private static void checkAttributes(Element element, List<Finding> findings) {
        String tag = element.normalName();
        boolean otherWindow = element.hasAttr("target");
        for (Attribute attribute : element.attributes()) {
            String name = attribute.getKey().toLowerCase(Locale.ROOT);
            if (name.equals("target")) {
                findings.add(new Finding(
                        element.attr("href"),
                        "Der Link „" + element.attr("href")
                                + "“ soll ein neues Fenster öffnen. Lassen Sie „^“ oder „window“ in der Klammer weg."));
            } else if (name.equals("style")) {
                findings.add(
                        new Finding(
                                "style",
                                "Breiten, Farben und Seitenumbrüche gibt die Website vor. Lassen Sie „width“, „style“ oder „<<<“ weg."));
            } else if (!ELEMENTS.get(tag).contains(name)
                    && !GLOBAL_ATTRIBUTES.contains(name)
                    && !(otherWindow && name.equals("rel"))) {
                findings.add(new Finding(
                        name + "=", "Das HTML-Attribut „" + name + "“ ist nicht erlaubt (bei „<" + tag + ">“)."));
            }
        }
        boolean table = element.hasClass("tabelle");
        if (element.hasAttr("role") && !(table && element.attr("role").equals("region"))
                || element.hasAttr("tabindex")
                        && !(table && element.attr("tabindex").equals("0"))) {
            findings.add(
                    new Finding(
                            "role=",
                            "„role“ und „tabindex“ vergibt die Website. Lassen Sie sie weg: Ein Text darf nicht aussehen wie ein Teil der Seite."));
        }
        if (!element.id().isEmpty() && !ID.matcher(element.id()).matches()) {
            findings.add(new Finding(
                    element.id(),
                    "Die Sprungmarke „" + element.id() + "“ darf nur Buchstaben, Ziffern und Bindestriche haben."));
        }
        for (String name : element.classNames()) {
            if (!CLASSES.contains(name)) {
                findings.add(new Finding(
                        name,
                        "Die Rolle „" + name
                                + "“ ist nicht vorgesehen. Erlaubt sind die Sprache, etwa [.lang-en]#Earth Hour#, und über Tabellen "
                                + "[.balken] und [.veraenderung]."));
            }
        }
    }

    private static void checkImage(Element image, List<Finding> findings) {
        String source = image.attr("src");
        if (!source.matches(Area.PICTURES.below("[a-z0-9./-]+"))) {
            String name = source.replaceFirst("^" + Area.PICTURES.address(), "");
            findings.add(
                    new Finding(
                            name,
                            "Das Bild „" + name
                                    + "“ ist nicht erlaubt. Bilder liegen in content/bilder und heißen nur mit a–z, 0–9 und Bindestrich."));
        }
    }
}
