package de.klimanetz.kind.event;

import de.klimanetz.asciidoc.Lines;
import de.klimanetz.content.DateTypes;
import de.klimanetz.content.FieldType.Mismatch;
import de.klimanetz.content.ParsedFile;
import de.klimanetz.content.Source;
import de.klimanetz.model.Body;
import de.klimanetz.model.Change;
import de.klimanetz.model.Series;
import de.klimanetz.problem.Place;
import de.klimanetz.problem.Problems;
import de.klimanetz.text.Characters;
import java.time.LocalDate;
import java.time.LocalTime;
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

/**
 * Reads the list in the section “Änderungen” of an event or a series. Each list item is a date, perhaps with a time, and
 * a sentence; in a series, the sentence may begin with the day of a meeting.
 */
public final class ChangeReader {

    private static final Pattern ITEM = Pattern.compile("([^\\s:]+)(?:\\s+([\\d:.]+))?\\s*:\\s*(.+)");
    private static final Pattern MEETING = Pattern.compile("Treffen\\s+(?:(?:am|vom)\\s+)?([^\\s:]+)\\s*:\\s*(.+)");

    private static final Pattern LIKE_MEETING = Pattern.compile("(?i)Treffen\\b.*\\d{4}-\\d{2}-\\d{2}.*");

    private static final String NOTATION = "Schreibweise: * 2026-09-01: Beginn eine Stunde später";
    private static final String NOTATION_OF_TIME = "Schreibweise: * 2026-09-01 14:00: Beginn eine Stunde später";
    private static final String NOTATION_OF_MEETING =
            "Schreibweise: * 2026-09-01: Treffen 2026-10-13: Beginn eine Stunde später";

    private final Source source;
    private final Optional<LocalDate> published;
    private final boolean ofSeries;
    private final Lines lines;
    private final Problems problems;
    private int line;

    private ChangeReader(ParsedFile file, boolean ofSeries) {
        this.source = file.source();
        this.published = file.common().dates().published();
        this.ofSeries = ofSeries;
        this.lines = Lines.of(source.text());
        this.problems = file.problems();
    }

    /** Returns the changes of an event, newest first. Of two changes on one day, the later list item is the newer one. */
    static List<Change> ofEvent(ParsedFile file) {
        return new ChangeReader(file, false)
                .read(file.body()).stream().map(Series.Announced::change).toList();
    }

    /** Returns the changes of a series and of its meetings, newest first. */
    public static List<Series.Announced> ofSeries(ParsedFile file) {
        return new ChangeReader(file, true).read(file.body());
    }

    private List<Series.Announced> read(Body body) {
        List<Series.Announced> changes = new ArrayList<>();
        body.section(Body.CHANGES).ifPresent(section -> {
            line = lines.find("== " + Body.CHANGES, source.header().bodyLine());
            items(section).forEach(item -> change(item).ifPresent(change -> add(change, changes)));
        });
        Collections.reverse(changes);
        changes.sort(
                Comparator.comparing(Series.Announced::change, Change.BY_TIME).reversed());
        return changes;
    }

    private void add(Series.Announced added, List<Series.Announced> changes) {
        Change change = added.change();
        List<Change> timedOfDay = changes.stream()
                .filter(other -> other.meeting().equals(added.meeting()))
                .map(Series.Announced::change)
                .filter(other ->
                        other.day().equals(change.day()) && other.time().isPresent())
                .toList();
        if (timedOfDay.stream().anyMatch(other -> other.time().equals(change.time()))) {
            problems.error(
                    added.place(),
                    "Zwei Änderungen haben dieselbe Zeit: " + change.day() + " "
                            + change.time().get()
                            + ". Fassen Sie beide zusammen, oder schreiben Sie bei der späteren eine "
                            + "andere Uhrzeit.");
        } else if (change.time().isEmpty() && !timedOfDay.isEmpty()) {
            problems.error(
                    added.place(),
                    "Am " + change.day()
                            + " steht darüber eine Änderung mit Uhrzeit. Schreiben Sie sie auch hier dazu, damit "
                            + "klar ist, welche die neuere ist. " + NOTATION_OF_TIME);
        } else {
            changes.add(added);
        }
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

    private Optional<Series.Announced> change(Element item) {
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
        Optional<LocalDate> day = day(parts.group(1), "Der Tag der Änderung", NOTATION);
        Optional<Optional<LocalTime>> time = time(parts.group(2));
        if (day.isEmpty() || time.isEmpty()) {
            return Optional.empty();
        }
        if (published.filter(day.get()::isBefore).isPresent()) {
            problems.error(
                    place(),
                    "Die Änderung vom " + day.get() + " liegt vor der Veröffentlichung („veroeffentlicht: "
                            + published.get() + "“). Löschen Sie die Zeile, oder berichtigen Sie den Tag.");
            return Optional.empty();
        }
        return announced(day.get(), time.get(), parts.group(3));
    }

    private Optional<Series.Announced> announced(LocalDate day, Optional<LocalTime> time, String words) {
        Matcher ofMeeting = MEETING.matcher(words);
        if (!ofSeries || !ofMeeting.matches()) {
            if (ofSeries && LIKE_MEETING.matcher(words).matches()) {
                problems.error(
                        place(),
                        quoted(words) + " nennt ein Treffen, aber nicht so, dass es zu ihm gehört. "
                                + NOTATION_OF_MEETING);
                return Optional.empty();
            }
            return Optional.of(new Series.Announced(new Change(day, time, words), Optional.empty(), place()));
        }
        return day(ofMeeting.group(1), "Der Tag des Treffens", NOTATION_OF_MEETING)
                .map(meeting ->
                        new Series.Announced(new Change(day, time, ofMeeting.group(2)), Optional.of(meeting), place()));
    }

    private Optional<LocalDate> day(String raw, String what, String notation) {
        try {
            return Optional.of(DateTypes.DAY.read(raw));
        } catch (Mismatch mismatch) {
            problems.error(place(), what + " ist „" + raw + "“, das ist " + mismatch.sentence() + " " + notation);
            return Optional.empty();
        }
    }

    /** Returns an empty optional for a time that cannot be read, which is reported. */
    private Optional<Optional<LocalTime>> time(String raw) {
        if (raw == null) {
            return Optional.of(Optional.empty());
        }
        try {
            return Optional.of(Optional.of(DateTypes.timeOfDay(raw)));
        } catch (Mismatch mismatch) {
            problems.error(
                    place(),
                    "Die Uhrzeit der Änderung ist „" + raw + "“, das ist " + mismatch.sentence() + " "
                            + NOTATION_OF_TIME);
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
