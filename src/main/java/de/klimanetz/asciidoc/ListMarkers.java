package de.klimanetz.asciidoc;

import de.klimanetz.problem.Severity;
import de.klimanetz.text.Characters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lines that begin with a number or letter and a full stop. Asciidoctor makes list items of them and drops the number,
 * which is right for {@code 1. Packen 2. Fahren}, and wrong for a date or an initial. And points that belong to the
 * paragraph above them, since there is no empty line between.
 */
final class ListMarkers {

    private static final Pattern MARKER = Pattern.compile("\\s*(?:(\\d{1,9})|([a-zA-Z]))\\.\\s+(\\S.*)");
    private static final Pattern MONTH = Pattern.compile(
            "(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jan\\.|Feb\\.|Aug\\.|Sept?\\.|Okt\\.|Nov\\.|Dez\\.)(?:[\\s,.:;)].*|$)");

    /** Blank lines, attributes, titles, headings, delimiters, comments and continuations. */
    private static final Pattern STARTS_ANEW =
            Pattern.compile("\\s*|\\[.*]\\s*|\\.[^\\s.].*|={1,6}\\s.*|[-=*_.+/|]{4,}\\s*|--|//.*|\\+");

    private static final Pattern LIST =
            Pattern.compile("\\s*(?:[*.]{1,9}|-|•|\\d{1,9}\\.|[a-zA-Z]\\.)\\s+\\S.*|.*(?:::|;;)(?:\\s.*)?");

    private static final Pattern POINT = Pattern.compile("(?:[*.]{1,5}|-)\\s+\\S.*");

    private static final String CONTINUATION = "+";

    private ListMarkers() {}

    private record Marked(int number, String marker, int value, String text) {
        boolean isUpperCase() {
            return Character.isUpperCase(marker.charAt(0));
        }

        boolean isDigit() {
            return Character.isDigit(marker.charAt(0));
        }
    }

    static List<Conversion.Finding> findings(Lines lines, Blocks blocks) {
        List<Conversion.Finding> findings = new ArrayList<>();
        List<Marked> list = new ArrayList<>();
        boolean startsAnew = true;
        boolean inList = false;
        boolean attached = false;
        for (int number = 1; number <= lines.all().size(); number++) {
            String line = lines.all().get(number - 1);
            // In the middle of a paragraph it is text, in the middle of a list it is an item.
            inList = startsAnew ? LIST.matcher(line).matches() : inList;
            if (!startsAnew && !inList && !attached && blocks.isProse(number) && isPoint(line)) {
                findings.add(new Conversion.Finding(number, glued(line), Severity.HINT));
            }
            boolean mayBeItem = blocks.isProse(number) && inList;
            Optional<Marked> marked = mayBeItem ? marked(line, number) : Optional.empty();
            startsAnew = STARTS_ANEW.matcher(line).matches();
            attached = startsAnew ? line.equals(CONTINUATION) : attached;
            if (marked.isPresent() && !continues(list, marked.get()) || line.startsWith("=")) {
                check(list, findings);
                list.clear();
            }
            marked.ifPresent(list::add);
        }
        check(list, findings);
        return findings;
    }

    private static boolean isPoint(String line) {
        return POINT.matcher(line.substring(0, Math.min(line.length(), 300))).matches();
    }

    private static String glued(String line) {
        return "„" + Characters.shortened(line, 40)
                + "“ wird kein Punkt einer Liste, sondern gehört zum Absatz davor. Setzen Sie vor den ersten Punkt eine leere Zeile.";
    }

    private static Optional<Marked> marked(String line, int number) {
        Matcher matcher = MARKER.matcher(line.substring(0, Math.min(line.length(), 300)));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String marker = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
        int value =
                matcher.group(1) == null ? Character.toLowerCase(marker.charAt(0)) - 'a' + 1 : Integer.parseInt(marker);
        return Optional.of(new Marked(number, marker, value, matcher.group(3)));
    }

    private static boolean continues(List<Marked> list, Marked next) {
        if (list.isEmpty()) {
            return true;
        }
        Marked last = list.get(list.size() - 1);
        boolean counts =
                last.value() + 1 == next.value() || last.number() + 1 == next.number() && last.value() < next.value();
        return counts && last.isDigit() == next.isDigit() && last.isUpperCase() == next.isUpperCase();
    }

    private static void check(List<Marked> list, List<Conversion.Finding> findings) {
        Map<Integer, Marked> wrong = new TreeMap<>();
        for (Marked marked : list) {
            boolean date = marked.isDigit() && MONTH.matcher(marked.text()).matches();
            if (list.size() == 1 || date || marked.isUpperCase() || list.get(0).value() != 1) {
                wrong.put(marked.number(), marked);
            }
        }
        wrong.values().forEach(marked -> findings.add(new Conversion.Finding(marked.number(), message(marked))));
    }

    private static String message(Marked marked) {
        String begin = marked.marker() + ". " + firstWord(marked.text());
        return "„" + begin + " …“ am Anfang einer Zeile wird zum Punkt einer Liste, „" + marked.marker()
                + ".“ ginge verloren. Ist es Text, dann schreiben Sie {empty}" + begin + " … oder ein Wort davor. "
                + "Ist es eine Liste, beginnt jeder Punkt mit „. “, gezählt wird von selbst.";
    }

    private static String firstWord(String text) {
        return text.split("\\s", 2)[0];
    }
}
