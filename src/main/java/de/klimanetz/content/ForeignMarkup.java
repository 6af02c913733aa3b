package de.klimanetz.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/** Lines that look like another markup language: AsciiDoc would print the signs as they are. */
final class ForeignMarkup {

    private static final Map<Pattern, String> SIGNS = new LinkedHashMap<>();
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
    static void find(String body, BiConsumer<Integer, String> finding) {
        List<String> lines = body.lines().toList();
        String open = "";
        for (int index = 0; index < lines.size(); index++) {
            String line = lines.get(index);
            if (open.isEmpty() && DELIMITER.matcher(line).matches()) {
                open = line;
            } else if (line.equals(open)) {
                open = "";
            } else if (open.isEmpty() && !line.startsWith("//")) {
                findIn(line, index + 1, finding);
            }
        }
    }

    private static void findIn(String line, int number, BiConsumer<Integer, String> finding) {
        SIGNS.forEach((sign, message) -> {
            if (sign.matcher(line).matches()) {
                finding.accept(number, message);
            }
        });
    }
}
