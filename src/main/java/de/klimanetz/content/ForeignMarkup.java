package de.klimanetz.content;

import de.klimanetz.asciidoc.Lines;
import de.klimanetz.problem.Place;
import de.klimanetz.problem.Problems;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Lines that look like another markup language: AsciiDoc would print the signs as they are. */
final class ForeignMarkup {

    private static final Map<Pattern, String> SIGNS = new LinkedHashMap<>();
    private static final Pattern ATTRIBUTE = Pattern.compile(":[a-z][a-z0-9-]*:([^:].*)?");
    private static final Pattern DELIMITER = Pattern.compile("-{4,}|\\.{4,}|\\+{4,}|/{4,}");

    static {
        SIGNS.put(
                Pattern.compile("={2,5}[^=\\s].*"),
                "Zwischen „==“ und der Überschrift fehlt ein Leerzeichen. Schreibweise: == Überschrift");
        SIGNS.put(Pattern.compile("#{1,6} .*"), "Überschriften beginnen mit „==“. Schreibweise: == Überschrift");
        SIGNS.put(Pattern.compile("\\s*[•·–] .*"), "Listen beginnen mit einem Stern. Schreibweise: * Punkt");
        SIGNS.put(
                Pattern.compile(".*\\[[^\\]]+]\\(\\S+\\).*"),
                "Links schreiben sich umgekehrt: https://www.example.org[Text] statt [Text](https://www.example.org).");
        SIGNS.put(
                Pattern.compile(".*</?(b|i|u|em|strong|br|p|a|h[1-6]|ul|li|div|span)(\\s[^>]*)?/?>.*"),
                "HTML wird nicht gelesen. Schreibweise: *fett*, _kursiv_, https://www.example.org[Link]");
        SIGNS.put(
                Pattern.compile("(.*[\\s(])?www\\.[\\w.-]+\\.[a-z]{2,}.*"),
                "Ein Link braucht https:// davor. Schreibweise: https://www.example.org[Text]");
    }

    private ForeignMarkup() {}

    /** Looks through the lines of a body, blocks of code left out, and names each line with what to write instead. */
    static void find(Lines lines, Place place, Problems problems) {
        String open = "";
        for (int index = 0; index < lines.all().size(); index++) {
            String line = lines.all().get(index);
            if (open.isEmpty() && DELIMITER.matcher(line).matches()) {
                open = line;
            } else if (line.equals(open)) {
                open = "";
            } else if (open.isEmpty() && !line.startsWith("//")) {
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
        String prose = line.replaceAll("`[^`]*`", "");
        SIGNS.forEach((sign, message) -> {
            if (sign.matcher(prose).matches()) {
                problems.hint(place, message);
            }
        });
    }
}
