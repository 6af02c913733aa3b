package de.klimanetz.search;

import de.danielnaber.jwordsplitter.GermanWordSplitter;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.de.GermanNormalizationFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Analyses words: their stem, and the stems of the parts of compounds. Lucene folds umlauts and removes endings, so that
 * „Häuser“ and “Haeuser” have the stem of „Haus“; jWordSplitter finds „Wärme“ and „Pumpe“ in „Wärmepumpe“. The script
 * {@code assets/js/suche/worte.js} folds queries in the same way. Thread-safe.
 */
final class GermanWords {

    /**
     * What is indexed for a word.
     *
     * @param parts stems of the parts of a compound
     * @param synonyms stems of other words for the same
     */
    record Forms(String stem, Set<String> parts, Set<String> synonyms) {}

    private static final CharArraySet STOP_WORDS = GermanAnalyzer.getDefaultStopSet();

    private final Analyzer stemmer = new Analyzer() {

        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer whole = new KeywordTokenizer();
            return new TokenStreamComponents(
                    whole, new ASCIIFoldingFilter(new GermanLightStemFilter(new GermanNormalizationFilter(whole))));
        }
    };

    private final GermanWordSplitter splitter;
    private final Map<String, Set<String>> synonyms = new HashMap<>();
    private final Map<String, Forms> known = new ConcurrentHashMap<>();

    GermanWords() {
        try {
            splitter = new GermanWordSplitter(true);
            readSynonyms();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void readSynonyms() throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                GermanWords.class.getResourceAsStream("/search/synonyms.txt"), StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                List<String> stems =
                        Arrays.stream(line.split(" ")).map(this::stem).toList();
                stems.forEach(stem -> synonyms.computeIfAbsent(stem, none -> new LinkedHashSet<>())
                        .addAll(stems));
            });
        }
    }

    /** Returns all words that are not indexed, since they are in every text. */
    static Set<String> stopWords() {
        Set<String> words = new LinkedHashSet<>();
        STOP_WORDS.forEach(word -> words.add(new String((char[]) word)));
        return words;
    }

    static boolean isStopWord(String word) {
        return STOP_WORDS.contains(word);
    }

    /** @param word without spaces and hyphens, in lower case */
    Forms forms(String word) {
        return known.computeIfAbsent(word, this::analyse);
    }

    private Forms analyse(String word) {
        String stem = stem(word);
        Set<String> parts = new LinkedHashSet<>();
        Set<String> others = new LinkedHashSet<>(synonyms.getOrDefault(stem, Set.of()));
        List<String> split = new ArrayList<>(splitter.splitWord(word));
        for (int first = 0; split.size() > 1 && first < split.size(); first++) {
            String part = stem(split.get(first).toLowerCase(Locale.ROOT));
            parts.add(part);
            others.addAll(synonyms.getOrDefault(part, Set.of()));
            parts.add(stem(String.join("", split.subList(first, split.size())).toLowerCase(Locale.ROOT)));
        }
        return new Forms(stem, parts, others);
    }

    /** @param word without spaces and hyphens, in lower case */
    String stem(String word) {
        try (TokenStream stems = stemmer.tokenStream("", word)) {
            stems.reset();
            stems.incrementToken();
            String stem = stems.getAttribute(CharTermAttribute.class).toString();
            stems.end();
            return stem;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
