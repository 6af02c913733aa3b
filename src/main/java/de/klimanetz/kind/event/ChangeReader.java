package de.klimanetz.kind.event;

import de.klimanetz.asciidoc.Lines;
import de.klimanetz.content.DateTypes;
import de.klimanetz.content.FieldType.Mismatch;
import de.klimanetz.content.Source;
import de.klimanetz.model.Body;
import de.klimanetz.model.Change;
import de.klimanetz.problem.Place;
import de.klimanetz.problem.Problems;
import de.klimanetz.text.Characters;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads the changes of an event from the list in the section “Änderungen”; each list item is a date and a sentence. */
final class ChangeReader {

    private static final String NOTATION = "Schreibweise: * 2026-09-01: Beginn eine Stunde später";
    private static final Pattern ITEM = Pattern.compile("([^\\s:]+)\\s*:\\s*(.+)");

    private final Source source;
    private final Lines lines;
    private final Problems problems;
    private int line;

    ChangeReader(Source source, Problems problems) {
        this.source = source;
        this.lines = Lines.of(source.text());
        this.problems = problems;
    }

    /** Returns the changes, newest first. Of two changes on one day, the later list item is the newer one. */
    List<Change> read(Body body) {
        List<Change> changes = new ArrayList<>();
        body.section(Body.CHANGES).ifPresent(section -> {
            line = lines.find("== " + Body.CHANGES, source.header().bodyLine());
            items(section).forEach(item -> change(item).ifPresent(changes::add));
        });
        Collections.reverse(changes);
        changes.sort(Comparator.comparing(Change::day).reversed());
        return changes;
    }

    private List<Element> items(Body.Section section) {
        Element html = Jsoup.parseBodyFragment(section.html()).body();
        if (html.childNodeSize() == 0) {
            problems.error(place(), "Der Abschnitt „" + Body.CHANGES + "“ ist leer. " + NOTATION);
        }
        List<Element> items = new ArrayList<>();
        for (Node block : html.childNodes()) {
            if (block instanceof Element list && (list.nameIs("ul") || list.nameIs("ol"))) {
                items.addAll(list.children());
            } else if (!(block instanceof TextNode blank && blank.isBlank())) {
                String text = block instanceof Element element ? element.text() : block.toString();
                goTo(text);
                problems.error(place(), quoted(text) + " ist kein Punkt einer Liste. " + NOTATION);
            }
        }
        return items;
    }

    private Optional<Change> change(Element item) {
        String text = item.text();
        goTo(text);
        if (!item.select("a, img, ul, ol").isEmpty()) {
            problems.error(
                    place(),
                    quoted(text) + " hat Links oder Unterpunkte. Eine Änderung ist ein Satz, auch für Kalender; "
                            + "mehr dazu gehört in den Text.");
            return Optional.empty();
        }
        Matcher parts = ITEM.matcher(text);
        if (!parts.matches()) {
            problems.error(place(), quoted(text) + " nennt nicht Tag und Änderung. " + NOTATION);
            return Optional.empty();
        }
        return day(parts.group(1)).map(day -> new Change(day, parts.group(2)));
    }

    private Optional<LocalDate> day(String raw) {
        try {
            return Optional.of(DateTypes.DAY.read(raw));
        } catch (Mismatch mismatch) {
            problems.error(
                    place(), "Der Tag der Änderung ist „" + raw + "“, das ist " + mismatch.sentence() + " " + NOTATION);
            return Optional.empty();
        }
    }

    /** Advances to the line with the first word of a text, as markup in the line may split the rest. */
    private void goTo(String text) {
        line = lines.find(text.replaceFirst("[\\s:].*", ""), line + 1);
    }

    private Place place() {
        return source.place().at(line);
    }

    private static String quoted(String text) {
        return "„" + Characters.shortened(text, 80) + "“";
    }
}
