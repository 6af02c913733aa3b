package de.klimanetz.model;

import java.util.List;
import java.util.Locale;

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

    public boolean isAsked() {
        return kind.ordinal() < Kind.CAMPAIGN.ordinal();
    }
}
