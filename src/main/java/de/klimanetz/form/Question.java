package de.klimanetz.form;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A question for an attribute of a file.
 *
 * @param name of the attribute
 * @param label for those who answer
 * @param help one sentence on the expected answer
 * @param notation the expected notation; empty if there are choices
 * @param pattern a regular expression for the whole answer, or for each of a list; may be empty
 * @param isList whether the answer is a list with commas
 * @param choices the possible answers; empty for free text
 * @param preset the answer of the form itself, or what an empty answer means
 */
public record Question(
        String name,
        String label,
        String help,
        String notation,
        boolean required,
        Kind kind,
        String pattern,
        boolean isList,
        List<Choice> choices,
        String preset) {

    private static final int MIN_WORD_LENGTH = 4;
    private static final int STEM_LENGTH = 5;
    private static final Set<String> STOP_WORDS = Set.of("sich", "muss", "zahl", "ortes");

    /** The type of input. The form itself answers those from CAMPAIGN on, see {@link Question#isAsked}. */
    public enum Kind {
        LINE,
        TEASER,
        DAY,
        MOMENT,
        NUMBER,
        WEB_ADDRESS,
        EMAIL,
        PHONE,
        CHOICE,
        CHOICES,
        TOWNS,
        CAMPAIGN,
        ID,
        TODAY,
        PRESET;

        /** Returns the name for scripts and templates. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A possible answer: its value in the file and its label. */
    public record Choice(String key, String label) {}

    /** A group of questions, which people may have to unfold. */
    public record Part(String title, boolean folded, List<Question> questions) {}

    public Question {
        choices = List.copyOf(choices);
    }

    /** Returns this question with other choices. */
    public Question offering(List<Choice> others) {
        return new Question(name, label, help, notation, required, kind, pattern, isList, others, preset);
    }

    /** Returns this question with a default answer. */
    public Question answered(String answer) {
        return new Question(name, label, help, notation, required, kind, pattern, isList, choices, answer);
    }

    /** Returns the help if it adds to the label, else an empty string. Ignores short words, stop words and endings. */
    public String hint() {
        String known = label.toLowerCase(Locale.GERMAN);
        boolean more = Arrays.stream(help.toLowerCase(Locale.GERMAN).split("[^\\p{L}]+"))
                .filter(word -> word.length() >= MIN_WORD_LENGTH && !STOP_WORDS.contains(word))
                .anyMatch(word -> !known.contains(word.substring(0, Math.min(STEM_LENGTH, word.length()))));
        return more ? help : "";
    }

    /** Whether people answer it and not the form. */
    public boolean isAsked() {
        return kind.ordinal() < Kind.CAMPAIGN.ordinal();
    }
}
