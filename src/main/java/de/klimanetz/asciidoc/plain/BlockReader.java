package de.klimanetz.asciidoc.plain;

import de.klimanetz.asciidoc.raw.RawBody;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes blocks of lines. Every block has an empty line before and behind it. */
final class BlockReader {

    private static final Map<String, String> ADMONITIONS = Map.of(
            "NOTE", "Hinweis",
            "TIP", "Tipp",
            "IMPORTANT", "Wichtig",
            "WARNING", "Warnung",
            "CAUTION", "Vorsicht");
    private static final Pattern ADMONITION = Pattern.compile("([A-Z]+): +\\S.*", Pattern.DOTALL);
    private static final Pattern IMAGE = Pattern.compile("image::([a-zA-Z0-9][a-zA-Z0-9./_-]*)\\[(.+)]");
    private static final Set<String> OF_IMAGES = Set.of("urheber", "lizenz");

    private final LineCursor lines;
    private final TextReader texts;

    BlockReader(LineCursor lines, TextReader texts) {
        this.lines = lines;
        this.texts = texts;
    }

    /** What stands above a block. */
    private record Above(Optional<String> title, Attributes attributes) {

        boolean isEmpty() {
            return title.isEmpty() && attributes == Attributes.NONE;
        }
    }

    /** Reads all lines as the parts of a body. */
    List<RawBody.Part> parts() {
        List<RawBody.Part> parts = new ArrayList<>();
        SectionIds ids = new SectionIds();
        int level = 0;
        while (findBlock()) {
            Above above = above();
            int line = lines.number();
            if (lines.kind() == LineKind.HEADING) {
                RawBody.Section section = section(above, ids, line);
                if (section.level() > level + 1) {
                    throw new NotPlain("Überschrift ohne die Ebene darüber");
                }
                level = section.level();
                parts.add(section);
            } else if (lines.kind() == LineKind.IMAGE) {
                parts.add(image(above, line));
                endBlock();
            } else {
                parts.add(new RawBody.Block(block(above), line));
                endBlock();
            }
        }
        return parts;
    }

    /** Reads all lines as the content of a block. */
    private String content() {
        StringBuilder html = new StringBuilder();
        while (findBlock()) {
            Above above = above();
            if (lines.kind() == LineKind.HEADING || lines.kind() == LineKind.IMAGE) {
                throw new NotPlain("Überschrift oder Bild in einem Block");
            }
            html.append(html.length() == 0 ? "" : "\n").append(block(above));
            endBlock();
        }
        if (html.length() == 0) {
            throw new NotPlain("leerer Block");
        }
        return html.toString();
    }

    /** Moves to the next line that is neither blank nor a comment. */
    private boolean findBlock() {
        while (!lines.isAtEnd() && (lines.kind() == LineKind.BLANK || lines.kind() == LineKind.COMMENT)) {
            lines.next();
        }
        return !lines.isAtEnd();
    }

    private void endBlock() {
        if (lines.kind() != LineKind.BLANK) {
            throw new NotPlain("Block ohne leere Zeile dahinter");
        }
    }

    private Above above() {
        Optional<String> title = Optional.empty();
        Attributes attributes = Attributes.NONE;
        while (lines.kind() == LineKind.TITLE || lines.kind() == LineKind.ATTRIBUTES) {
            boolean isTitle = lines.kind() == LineKind.TITLE;
            if (isTitle ? title.isPresent() : attributes != Attributes.NONE) {
                throw new NotPlain("zwei Titel oder Angaben");
            }
            title = isTitle ? Optional.of(lines.text().substring(1)) : title;
            attributes = isTitle ? attributes : Attributes.ofBlock(lines.text());
            lines.next();
        }
        return new Above(title, attributes);
    }

    private RawBody.Section section(Above above, SectionIds ids, int line) {
        String text = lines.text();
        int marks = text.indexOf(' ');
        if (!above.isEmpty()) {
            throw new NotPlain("Angaben über einer Überschrift");
        }
        String title = texts.withoutFootnotes(text.substring(marks).strip());
        lines.next();
        return new RawBody.Section(marks - 1, title, ids.next(title), line);
    }

    private RawBody.Picture image(Above above, int line) {
        Matcher image = IMAGE.matcher(lines.text());
        if (!image.matches() || above.attributes() != Attributes.NONE) {
            throw new NotPlain("Bild");
        }
        Attributes given = Attributes.ofImage(image.group(2));
        given.check(given.values().size() == 1
                && given.options().isEmpty()
                && OF_IMAGES.containsAll(given.named().keySet())
                && image.group(2)
                        .startsWith(given.values().get(0), image.group(2).startsWith("\"") ? 1 : 0));
        Map<String, String> attributes = new LinkedHashMap<>(given.named());
        attributes.put("target", image.group(1));
        attributes.put("alt", given.values().get(0));
        lines.next();
        return new RawBody.Picture(attributes, Optional.empty(), above.title().map(texts::withoutFootnotes), line);
    }

    private String block(Above above) {
        String title = above.title()
                .map(text -> "<div class=\"title\">" + texts.withoutFootnotes(text) + "</div>\n")
                .orElse("");
        return switch (lines.kind()) {
            case TEXT -> paragraph(above.attributes(), title);
            case ITEM -> {
                above.attributes().check(above.attributes() == Attributes.NONE);
                yield new ListReader(lines, texts).read(title);
            }
            case TERM -> {
                above.attributes().check(above.attributes() == Attributes.NONE);
                yield new TermReader(lines, texts).read(title);
            }
            case TABLE -> {
                String caption = above.title()
                        .map(text -> "<caption class=\"title\">" + texts.withoutFootnotes(text) + "</caption>\n")
                        .orElse("");
                yield new TableReader(texts).read(lines.inside(), above.attributes(), caption);
            }
            case EXAMPLE -> example(above.attributes(), title);
            case SIDEBAR -> sidebar(above.attributes(), title);
            case QUOTE -> quote(above.attributes(), title, inside());
            default -> throw new NotPlain("unbekannter Block");
        };
    }

    private String inside() {
        return new BlockReader(lines.inside(), texts).content();
    }

    private String paragraph(Attributes attributes, String title) {
        if (attributes.style().equals("quote")) {
            return quote(
                    attributes, title, texts.withFootnotes(lines.following().substring(1)));
        }
        boolean hardBreaks = attributes.options().equals(List.of("hardbreaks"));
        attributes.check(attributes.style().isEmpty()
                && attributes.values().isEmpty()
                && attributes.named().isEmpty()
                && (hardBreaks || attributes.options().isEmpty()));
        String text = lines.following().substring(1);
        if (isAdmonition(text)) {
            attributes.check(attributes == Attributes.NONE);
            int colon = text.indexOf(':');
            return admonition(
                    text.substring(0, colon),
                    title,
                    texts.withFootnotes(text.substring(colon + 1).stripLeading()));
        }
        String html = hardBreaks ? texts.withHardBreaks(text) : texts.withFootnotes(text);
        return "<div class=\"paragraph" + attributes.classes() + "\">\n" + title + "<p>" + html + "</p>\n</div>";
    }

    static boolean isAdmonition(String text) {
        Matcher admonition = ADMONITION.matcher(text);
        return admonition.matches() && ADMONITIONS.containsKey(admonition.group(1));
    }

    private static String admonition(String style, String title, String content) {
        return """
                <div class="admonitionblock %s">
                <table>
                <tr>
                <td class="icon">
                <div class="title">%s</div>
                </td>
                <td class="content">
                %s%s
                </td>
                </tr>
                </table>
                </div>""".formatted(style.toLowerCase(Locale.ROOT), ADMONITIONS.get(style), title, content);
    }

    private String example(Attributes attributes, String title) {
        if (ADMONITIONS.containsKey(attributes.style())) {
            attributes.check(attributes.equals(new Attributes(attributes.style(), "", List.of(), List.of(), Map.of())));
            return admonition(attributes.style(), title, inside());
        }
        attributes.onlyRoles();
        return "<div class=\"exampleblock" + attributes.classes() + "\">\n" + title + "<div class=\"content\">\n"
                + inside() + "\n</div>\n</div>";
    }

    private String sidebar(Attributes attributes, String title) {
        attributes.onlyRoles();
        return "<div class=\"sidebarblock" + attributes.classes() + "\">\n<div class=\"content\">\n" + title + inside()
                + "\n</div>\n</div>";
    }

    private static String quote(Attributes attributes, String title, String content) {
        List<String> who = attributes.values();
        attributes.check(Set.of("", "quote").contains(attributes.style())
                && attributes.options().isEmpty()
                && attributes.named().isEmpty()
                && who.size() <= 2
                && (who.isEmpty() || attributes.style().equals("quote")));
        String cite = who.size() > 1 ? "<br>\n<cite>" + who.get(1) + "</cite>" : "";
        String attribution =
                who.isEmpty() ? "" : "\n<div class=\"attribution\">\n&#8212; " + who.get(0) + cite + "\n</div>";
        return "<div class=\"quoteblock" + attributes.classes() + "\">\n" + title + "<blockquote>\n" + content
                + "\n</blockquote>" + attribution + "\n</div>";
    }
}
