package de.klimanetz.asciidoc;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Simplifies the wrappers, table layouts and generated classes of Asciidoctor's html5 backend to semantic HTML. */
final class Markup {

    private static final Pattern GENERATED_CLASS = Pattern.compile(
            "tableblock|(frame|grid|stripes|halign|valign)-\\w+|stretch|fit-content|bare|footnote"
                    + "|arabic|loweralpha|upperalpha|lowerroman|upperroman|hdlist1|checklist|caption|title|link|attribution");
    private static final Set<String> WRAPPERS = Set.of(
            "paragraph",
            "ulist",
            "olist",
            "dlist",
            "content",
            "quoteblock",
            "listingblock",
            "literalblock",
            "openblock");

    private Markup() {}

    static void simplify(Element body) {
        admonitions(body);
        asides(body);
        Tables.simplify(body);
        quotes(body);
        titles(body);
        wrappers(body);
        footnoteReferences(body);
        languages(body);
        generatedClasses(body);
    }

    private static void admonitions(Element body) {
        for (Element block : body.select("div.admonitionblock")) {
            Element label = block.selectFirst("td.icon .title");
            Element content = block.selectFirst("td.content");
            if (label == null || content == null) {
                continue;
            }
            Element note = new Element("div");
            note.attributes().addAll(block.attributes());
            note.classNames(Set.of("hinweis"));
            note.appendElement("p").appendElement("strong").text(label.text());
            Element blockTitle = content.selectFirst("> .title");
            if (blockTitle != null) {
                blockTitle.tagName("p");
            }
            if (content.selectFirst("> div, > p") == null) {
                note.appendElement("p").append(content.html().strip());
            } else {
                note.append(content.html());
            }
            block.replaceWith(note);
        }
    }

    private static void asides(Element body) {
        for (Element block : body.select("div.sidebarblock, div.exampleblock")) {
            block.classNames(Set.of("kasten"));
        }
    }

    private static void quotes(Element body) {
        for (Element attribution : body.select("div.quoteblock > div.attribution")) {
            attribution.tagName("p");
            attribution.select("br").forEach(lineBreak -> lineBreak.after(" ").remove());
            Element quote = attribution.previousElementSibling();
            if (quote != null && quote.tagName().equals("blockquote")) {
                quote.appendChild(attribution);
            }
        }
    }

    private static void titles(Element body) {
        body.select("div.title").tagName("p").addClass("blocktitel");
    }

    private static void wrappers(Element body) {
        for (Element div : body.select("div")) {
            Set<String> classes = div.classNames();
            if (classes.stream().anyMatch(WRAPPERS::contains)) {
                String role = classes.stream()
                        .filter(name -> !WRAPPERS.contains(name)
                                && !GENERATED_CLASS.matcher(name).matches())
                        .findFirst()
                        .orElse("");
                div.classNames(role.isEmpty() ? Set.of() : Set.of(role));
                if (div.attributesSize() == 0) {
                    div.unwrap();
                }
            }
        }
    }

    private static void footnoteReferences(Element body) {
        for (Element reference : body.select("sup.footnote, sup.footnoteref")) {
            Element link = reference.selectFirst("a");
            if (link != null) {
                link.removeAttr("title").attr("aria-label", "Fußnote " + link.text());
            }
            reference.removeAttr("class").removeAttr("title");
        }
    }

    /** Converts roles such as {@code lang-en} to {@code lang} attributes (WCAG 3.1.2). */
    private static void languages(Element body) {
        for (Element part : body.select("[class*=lang-]")) {
            part.classNames().stream()
                    .filter(name -> name.matches("lang-[a-z]{2}"))
                    .findFirst()
                    .ifPresent(name -> part.attr("lang", name.substring(5)).removeClass(name));
        }
    }

    private static void generatedClasses(Element body) {
        Elements classed = body.select("[class]");
        for (Element element : classed) {
            element.classNames().stream()
                    .filter(name -> GENERATED_CLASS.matcher(name).matches())
                    .forEach(element::removeClass);
            if (element.className().isBlank()) {
                element.removeAttr("class");
            }
        }
    }
}
