package de.klimanetz.search;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/** The terms under which an entry is found, each with its weight from 1 to 9: that of its best place. */
final class EntryTerms {

    /** The same words as in {@code assets/js/suche/worte.js}. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:-[\\p{L}\\p{M}\\p{N}]+)*");

    private static final int SHORTEST = 2;

    /** Longer words are addresses and identifiers. */
    private static final int LONGEST = 60;

    private static final int MOST_WORDS_OF_NAME = 4;

    private final GermanWords words;
    private final Map<String, Integer> terms = new HashMap<>();

    private EntryTerms(GermanWords words) {
        this.words = words;
    }

    static Map<String, Integer> of(SearchEntry entry, GermanWords words) {
        EntryTerms terms = new EntryTerms(words);
        terms.addTitle(entry.title());
        terms.addAll(Weight.FACT, entry.kind());
        terms.addAll(Weight.FACT, String.join(" ", entry.towns()));
        entry.texts().forEach(text -> terms.addAll(text.weight(), text.words()));
        entry.html()
                .forEach(html ->
                        terms.addAll(Weight.TEXT, Jsoup.parseBodyFragment(html).text()));
        return terms.terms;
    }

    /**
     * What stands before and after a colon are two titles: „Vortrag: Wärmepumpen“. A title of a few words is a term as a
     * whole, too, for a query that names it.
     */
    private void addTitle(String title) {
        for (String part : title.split(": ")) {
            addAll(Weight.ofTitle(significant(part)), part);
            List<String> all = WORD.matcher(part.toLowerCase(Locale.ROOT))
                    .results()
                    .map(MatchResult::group)
                    .toList();
            if (all.size() > 1 && all.size() <= MOST_WORDS_OF_NAME) {
                String whole = String.join("", all).replace("-", "");
                terms.merge(words.stem(whole), Weight.NAME.ofWord(), Math::max);
            }
        }
    }

    private void addAll(Weight weight, String text) {
        Matcher word = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (word.find()) {
            String[] pieces = word.group().split("-");
            add(weight, String.join("", pieces));
            for (int piece = 0; pieces.length > 1 && piece < pieces.length; piece++) {
                add(weight, pieces[piece]);
            }
        }
    }

    private void add(Weight weight, String word) {
        if (isSignificant(word)) {
            GermanWords.Forms forms = words.forms(word);
            terms.merge(forms.stem(), weight.ofWord(), Math::max);
            forms.parts().forEach(part -> terms.merge(part, weight.ofPart(), Math::max));
            forms.synonyms().forEach(other -> terms.merge(other, weight.ofSynonym(), Math::max));
        }
    }

    private static boolean isSignificant(String word) {
        return word.length() >= SHORTEST && word.length() <= LONGEST && !GermanWords.isStopWord(word);
    }

    private static int significant(String title) {
        return (int) WORD.matcher(title.toLowerCase(Locale.ROOT))
                .results()
                .filter(word -> isSignificant(word.group()))
                .count();
    }
}
