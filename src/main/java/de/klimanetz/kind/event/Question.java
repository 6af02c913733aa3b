package de.klimanetz.kind.event;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * One thing to know of an event, asked of its organizer: an attribute of its file.
 *
 * @param name of the attribute
 * @param label what organizers read
 * @param help a sentence on what belongs here
 * @param notation how to write it
 * @param pattern a regular expression for the whole answer, or empty
 * @param choices the possible answers; empty where it is free
 * @param preset the answer where there is nothing to ask, or empty
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

    private static final int TELLING = 4;
    private static final int STEM = 5;
    private static final Set<String> COMMON = Set.of("sich", "muss", "zahl", "ortes");

    /** How it is asked; ID, TODAY and PRESET are answered by the form itself. */
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

        /** For scripts and templates. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** One possible answer: the word in the file and the words for people. */
    public record Choice(String key, String label) {}

    /** Questions that belong together. */
    public record Part(String title, List<Question> questions) {}

    public Question {
        choices = List.copyOf(choices);
    }

    /** The same question with other answers to choose from. */
    public Question offering(List<Choice> others) {
        return new Question(name, label, help, notation, required, kind, pattern, others, preset);
    }

    /** The same question, already answered. */
    public Question answered(String answer) {
        return new Question(name, label, help, notation, required, kind, pattern, choices, answer);
    }

    /** The help where it says more than the label; short words and the commonest ones do not count. */
    public String hint() {
        String known = label.toLowerCase(Locale.GERMAN);
        boolean more = Arrays.stream(help.toLowerCase(Locale.GERMAN).split("[^\\p{L}]+"))
                .filter(word -> word.length() >= TELLING && !COMMON.contains(word))
                .anyMatch(word -> !known.contains(word.substring(0, Math.min(STEM, word.length()))));
        return more ? help : "";
    }

    public boolean isAsked() {
        return kind.ordinal() < Kind.CAMPAIGN.ordinal();
    }
}
