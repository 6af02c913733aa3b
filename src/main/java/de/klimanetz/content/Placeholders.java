package de.klimanetz.content;

import de.klimanetz.problem.Problems;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds text that is still to be filled in, line by line. */
public final class Placeholders {

    private static final Pattern PLACEHOLDER = Pattern.compile(
            "\\[?vom betreiber einzutragen[^\\]]{0,60}]?|\\[(?:bitte )?(?:ergänzen|eintragen|ausfüllen)[^\\]]{0,60}]"
                    + "|lorem ipsum|\\bTODO\\b|\\bXXX\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Placeholders() {}

    /** Reports each line that has one. Drafts may have some. */
    public static void find(List<Source> sources, Problems problems) {
        sources.parallelStream()
                .filter(source -> source.header().attributes().stream()
                        .noneMatch(attribute -> attribute.name().equals("status")
                                && attribute.value().equals("entwurf")))
                .forEach(source -> find(source, problems));
    }

    private static void find(Source source, Problems problems) {
        List<String> lines = source.text().lines().toList();
        for (int index = 0; index < lines.size(); index++) {
            Matcher matcher = PLACEHOLDER.matcher(lines.get(index));
            if (!lines.get(index).startsWith("//") && matcher.find()) {
                problems.error(
                        source.place().at(index + 1),
                        "„" + matcher.group()
                                + "“ ist noch nicht ausgefüllt, und mit site.demo=false ist die Website öffentlich.");
            }
        }
    }
}
