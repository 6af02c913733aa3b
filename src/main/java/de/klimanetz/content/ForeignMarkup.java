package de.klimanetz.content;

import de.klimanetz.asciidoc.Lines;
import de.klimanetz.problem.Place;
import de.klimanetz.problem.Problems;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Finds lines in the syntax of Markdown, HTML or word processors, which AsciiDoc would output literally. */
final class ForeignMarkup {

    private static final Map<Pattern, String> MESSAGES = new LinkedHashMap<>();
    private static final Pattern ATTRIBUTE = Pattern.compile(":!?[\\p{L}_][\\p{L}\\d_-]*!?:([^:].*)?");
    private static final Pattern DELIMITER = Pattern.compile("-{4,}|\\.{4,}|\\+{4,}|/{4,}");

    static {
        MESSAGES.put(
                Pattern.compile("^={2,5}[^=\\s]"),
                "Zwischen „==“ und der Überschrift fehlt ein Leerzeichen. Schreibweise: == Überschrift");
        MESSAGES.put(Pattern.compile("^#{1,6} "), "Überschriften beginnen mit „==“. Schreibweise: == Überschrift");
        MESSAGES.put(
                Pattern.compile("\\[[^\\[\\]]{1,300}]\\(\\S{1,300}\\)"),
                "Links schreiben sich umgekehrt: https://www.example.org[Text] statt [Text](https://www.example.org).");
        MESSAGES.put(
                Pattern.compile("~~[^~\\s][^~]{0,200}~~|(?<![=\\w])==[^=\\s][^=]{0,200}[^=\\s]==(?![=\\w])"),
                "Durchgestrichen und markiert wie in Markdown gibt es nicht. Schreibweise: *fett*, _kursiv_");
        MESSAGES.put(
                Pattern.compile("</?(b|i|u|em|strong|br|p|a|h[1-6]|ul|li|div|span)(\\s[^<>]{0,300})?/?>"),
                "HTML wird nicht gelesen. Schreibweise: *fett*, _kursiv_, https://www.example.org[Link]");
        MESSAGES.put(
                Pattern.compile("(?<![^\\s(])www\\.[\\w-]{1,63}(\\.[\\w-]{1,63}){0,5}\\.[a-z]{2,}"),
                "Ein Link braucht https:// davor. Schreibweise: https://www.example.org[Text]");
    }

    private ForeignMarkup() {}

    /** Reports each such line of a body, except in comments and verbatim blocks, with the correct syntax. */
    static void find(Lines lines, Place place, Problems problems) {
        String openDelimiter = "";
        for (int index = 0; index < lines.all().size(); index++) {
            String line = lines.all().get(index);
            if (openDelimiter.isEmpty() && DELIMITER.matcher(line).matches()) {
                openDelimiter = line;
            } else if (line.equals(openDelimiter)) {
                openDelimiter = "";
            } else if (openDelimiter.isEmpty() && !line.startsWith("//") && line.length() <= Lines.MAX_LENGTH) {
                findIn(line, place.at(index + 1), problems);
            }
        }
    }

    private static void findIn(String line, Place place, Problems problems) {
        if (ATTRIBUTE.matcher(line).matches()) {
            problems.error(
                    place,
                    "„" + line
                            + "“ steht im Text und gilt dort nicht. Angaben stehen oben, vor der ersten leeren Zeile.");
        }
        String prose = line.indexOf('`') < 0 ? line : line.replaceAll("`[^`]{0,500}`", "");
        MESSAGES.forEach((pattern, message) -> {
            if (pattern.matcher(prose).find()) {
                problems.hint(place, message);
            }
        });
    }
}
