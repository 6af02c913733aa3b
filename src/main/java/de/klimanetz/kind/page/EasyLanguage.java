package de.klimanetz.kind.page;

import de.klimanetz.asciidoc.Lines;
import de.klimanetz.content.Source;
import de.klimanetz.model.Body;
import de.klimanetz.problem.Problems;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Looks for what makes a text in Leichte Sprache hard to read (BITV 2.0, annex 2, part 2). Gives hints only: whether a
 * text is easy, people of the target group decide.
 */
final class EasyLanguage {

    private static final int MOST_WORDS = 12;
    private static final int LONGEST_WORD = 15;

    /** What to look for, with what to write instead. */
    private static final Map<Pattern, String> SIGNS = Map.of(
            Pattern.compile(
                    "\\b(?:z\\. ?B\\.|d\\. ?h\\.|u\\. ?a\\.|usw\\.|etc\\.|bzw\\.|ca\\.|ggf\\.|Nr\\.|Tel\\.|vgl\\.|inkl\\.)"),
            "Abkürzungen sind schwer. Schreiben Sie die Wörter aus.",
            Pattern.compile("[§%&;]"),
            "Sonderzeichen sind schwer. Schreiben Sie das Wort dafür, oder erklären Sie es.",
            Pattern.compile("(?i)\\b(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)\\b"),
            "Zahlen sind als Ziffern leichter.");

    private static final Pattern SEVERAL = Pattern.compile("\\p{L}{3}[.!?] +\\p{Lu}");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private final Source source;
    private final Lines lines;
    private final Problems problems;
    private int line;
    private int next;

    private EasyLanguage(Source source, Problems problems) {
        this.source = source;
        this.lines = Lines.of(source.text());
        this.problems = problems;
        this.line = source.header().bodyLine();
        this.next = line;
    }

    static void find(Source source, Body body, Problems problems) {
        EasyLanguage text = new EasyLanguage(source, problems);
        body.sections().stream()
                .filter(section -> !section.title().equals(Body.SOURCES))
                .forEach(text::look);
    }

    private void look(Body.Section section) {
        for (Element block : Jsoup.parseBodyFragment(section.html()).select("p, li:not(:has(p))")) {
            block.select("br").forEach(end -> end.replaceWith(new TextNode("\n")));
            Arrays.stream(block.wholeText().split("\n"))
                    .map(String::strip)
                    .filter(words -> !words.isEmpty())
                    .forEach(this::look);
        }
    }

    private void look(String sentence) {
        // Markup in the source may separate the words, so that only the first can be found.
        Matcher first = WORD.matcher(sentence);
        if (first.find()) {
            Lines.Position found = lines.position(first.group(), next);
            if (found.column() > 0) {
                line = found.line();
                next = line + 1;
            }
        }
        SIGNS.forEach((pattern, advice) -> {
            Matcher sign = pattern.matcher(sentence);
            if (sign.find()) {
                hint("„" + sign.group() + "“: " + advice);
            }
        });
        List<String> words =
                WORD.matcher(sentence).results().map(word -> word.group()).toList();
        if (words.size() > MOST_WORDS) {
            hint("„" + beginning(sentence) + " …“ hat " + words.size()
                    + " Wörter. Kurze Sätze sind leichter: ein Gedanke, höchstens " + MOST_WORDS + " Wörter.");
        }
        words.stream()
                .filter(word -> word.length() > LONGEST_WORD)
                .findFirst()
                .ifPresent(word -> hint(
                        "„" + word + "“ ist lang. Trennen Sie lange Wörter mit Bindestrich, oder nehmen Sie kürzere."));
        if (SEVERAL.matcher(sentence).find()) {
            hint(
                    "„" + beginning(sentence)
                            + " …“: Jeder Satz bekommt eine eigene Zeile. Schreiben Sie vor dem neuen Satz +, und fangen Sie eine neue Zeile an.");
        }
    }

    /** Returns the first words, to name a sentence. */
    private static String beginning(String sentence) {
        String[] words = sentence.split(" ");
        return String.join(" ", Arrays.copyOf(words, Math.min(2, words.length)));
    }

    private void hint(String message) {
        problems.hint(source.place().at(line), "Leichte Sprache: " + message);
    }
}
