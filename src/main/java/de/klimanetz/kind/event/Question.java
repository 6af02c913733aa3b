package de.klimanetz.kind.event;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A question to organizers, for an attribute of the event file.
 *
 * @param name of the attribute
 * @param label for organizers
 * @param help one sentence on the expected answer
 * @param notation the expected notation; empty if there are choices
 * @param pattern a regular expression for the whole answer, or empty
 * @param choices the possible answers; empty for free text
 * @param preset the default answer, or empty
 */
public record Question(
        String name,
        String label,
        String help,
        String notation,
        boolean required,
        Kind kind,
        String pattern,
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

    /** A group of questions. */
    public record Part(String title, List<Question> questions) {}

    public Question {
        choices = List.copyOf(choices);
    }

    /** Returns this question with other choices. */
    public Question offering(List<Choice> others) {
        return new Question(name, label, help, notation, required, kind, pattern, others, preset);
    }

    /** Returns this question with a default answer. */
    public Question answered(String answer) {
        return new Question(name, label, help, notation, required, kind, pattern, choices, answer);
    }

    /** Returns the help if it adds to the label, else an empty string. Ignores short words, stop words and endings. */
    public String hint() {
        String known = label.toLowerCase(Locale.GERMAN);
        boolean more = Arrays.stream(help.toLowerCase(Locale.GERMAN).split("[^\\p{L}]+"))
                .filter(word -> word.length() >= MIN_WORD_LENGTH && !STOP_WORDS.contains(word))
                .anyMatch(word -> !known.contains(word.substring(0, Math.min(STEM_LENGTH, word.length()))));
        return more ? help : "";
    }

    /** Whether the organizer answers it and not the form. */
    public boolean isAsked() {
        return kind.ordinal() < Kind.CAMPAIGN.ordinal();
    }
}
