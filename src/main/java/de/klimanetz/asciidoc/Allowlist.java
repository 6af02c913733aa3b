package de.klimanetz.asciidoc;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;

/**
 * What the HTML of a text may hold. It fails instead of cleaning, since what vanishes silently is missed by nobody until
 * the page is online.
 */
final class Allowlist {

    private static final Set<String> EVERYWHERE = Set.of("id", "lang", "class");
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
    private static final Set<String> CLASSES = Set.of("hinweis", "kasten", "tabelle", "blocktitel", "fussnoten");
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");
    private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{N}_.-]*");

    private Allowlist() {}

    static List<String> findings(Element body) {
        List<String> findings = new ArrayList<>();
        for (Element element : body.select("*")) {
            if (element != body) {
                check(element, findings);
            }
        }
        if (body.nodeStream(Comment.class).findAny().isPresent()) {
            findings.add("Kommentare in HTML sind nicht erlaubt. Schreibweise: // Kommentar");
        }
        return findings;
    }

    private static void check(Element element, List<String> findings) {
        if (element.is("a.include")) {
            findings.add("„include::" + element.attr("href") + "[]“ ist nicht erlaubt. Schreiben Sie den Text selbst.");
            return;
        }
        String tag = element.normalName();
        Set<String> allowed = ELEMENTS.get(tag);
        if (allowed == null) {
            findings.add(
                    Set.of("iframe", "video", "audio").contains(tag)
                            ? "Eingebettete Medien („" + tag
                                    + "“) sind nicht erlaubt, sie rufen andere Server. Setzen Sie einen Link."
                            : "HTML wie „<" + tag + ">“ ist nicht erlaubt. Schreiben Sie AsciiDoc.");
            return;
        }
        for (Attribute attribute : element.attributes()) {
            String name = attribute.getKey().toLowerCase(Locale.ROOT);
            if (!allowed.contains(name) && !EVERYWHERE.contains(name)) {
                findings.add("Das HTML-Attribut „" + name + "“ ist nicht erlaubt (bei „<" + tag + ">“).");
            }
        }
        if (!element.id().isEmpty() && !ID.matcher(element.id()).matches()) {
            findings.add("Die Sprungmarke „" + element.id() + "“ darf nur Buchstaben, Ziffern und Bindestriche haben.");
        }
        for (String name : element.classNames()) {
            if (!CLASSES.contains(name)) {
                findings.add("Die Rolle „" + name
                        + "“ ist nicht vorgesehen. Erlaubt ist nur die Sprache, etwa [.lang-en]#Earth Hour#.");
            }
        }
        if (tag.equals("a") && element.hasAttr("href")) {
            checkLink(element, findings);
        }
        if (tag.equals("img")) {
            checkImage(element, findings);
        }
    }

    private static void checkLink(Element link, List<String> findings) {
        String target = link.attr("href");
        // Browsers drop control characters and spaces before they look for the scheme, and turn \ into /.
        String seen = target.replaceAll("[\\x00-\\x20]", "").replace('\\', '/').toLowerCase(Locale.ROOT);
        String scheme = seen.matches("(?s)[^/?#]*:.*") ? seen.substring(0, seen.indexOf(':')) : "https";
        if (!SCHEMES.contains(scheme) || seen.startsWith("//")) {
            findings.add("Der Link „" + target
                    + "“ ist nicht erlaubt. Erlaubt sind https://…, mailto:…, tel:… und Verweise auf eigene Seiten.");
        }
    }

    private static void checkImage(Element image, List<String> findings) {
        String source = image.attr("src");
        if (!source.matches("/bilder/[a-z0-9./-]+")) {
            findings.add(
                    "Das Bild „" + source.replaceFirst("^/bilder/", "")
                            + "“ ist nicht erlaubt. Bilder liegen in content/bilder und heißen nur mit a–z, 0–9 und Bindestrich.");
        } else if (image.parent() != null && !image.parent().normalName().equals("figure")) {
            findings.add(
                    "Das Bild „" + source.replaceFirst("^/bilder/", "")
                            + "“ steht mitten im Text. Schreibweise als eigener Absatz: image::datei.svg[Was zu sehen ist, urheber=\"Name\", lizenz=\"CC BY 4.0\"]");
        }
    }
}
