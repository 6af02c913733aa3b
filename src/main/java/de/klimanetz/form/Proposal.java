package de.klimanetz.form;

import de.klimanetz.form.Question.Part;
import de.klimanetz.model.ContentType;
import de.klimanetz.model.Settings.Forge;
import de.klimanetz.model.Slugs;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A form for a new item. The page that shows it sends nothing: a script turns the answers into a file for the editors
 * and a mail; without the script, people complete the templates of both.
 *
 * @param type of the item
 * @param subject of the mail, before the title of the item
 * @param source who vouches for the answers; stands under „Quellen“
 * @param email the recipient; empty if unknown or in a demonstration
 * @param forge where the file can be proposed, if people may
 * @param parts what is asked
 * @param answered what the form answers itself
 * @param sections headings that have a field of their own
 * @param requiredSections those that must not be empty
 * @param alternatives sets of attributes of which one must be answered
 * @param fileName of the file, without extension; empty if it follows from the title
 */
public record Proposal(
        ContentType type,
        String subject,
        String source,
        String email,
        Optional<Forge> forge,
        List<Part> parts,
        List<Question> answered,
        List<String> sections,
        List<String> requiredSections,
        List<List<String>> alternatives,
        String fileName) {

    public Proposal {
        parts = parts.stream().filter(part -> !part.questions().isEmpty()).toList();
        answered = List.copyOf(answered);
        sections = List.copyOf(sections);
        requiredSections = List.copyOf(requiredSections);
        alternatives = List.copyOf(alternatives);
    }

    /** Returns the beginning of the id of the item. */
    public String prefix() {
        return Slugs.of(type.label());
    }

    /** Returns the template of the mail text. */
    public String mail() {
        StringBuilder text = new StringBuilder("Titel: \n");
        asked().forEach(question -> text.append(question.label()).append(": \n"));
        return text.append("Beschreibung: \nRückfragen an: ").toString();
    }

    /** Returns the template of the file. */
    public String file() {
        StringBuilder text = new StringBuilder("= Titel\n");
        answered.forEach(question -> text.append(line(question.name(), question.preset())));
        asked().forEach(question -> text.append(explained(question)));
        text.append("\nBeschreibung\n");
        requiredSections.forEach(title -> text.append("\n== ").append(title).append("\n\nText\n"));
        return text.append("\n== Quellen\n\n* ").append(source).toString();
    }

    /** Templates have what is asked at once, so that they stay short. */
    private Stream<Question> asked() {
        return parts.stream().filter(part -> !part.folded()).flatMap(part -> part.questions().stream());
    }

    private static String explained(Question question) {
        return "// " + question.label() + (question.required() ? ", nötig: " : ": ") + question.help()
                + (question.notation().isEmpty() ? "" : " Schreibweise: " + question.notation()) + "\n"
                + line(question.name(), "");
    }

    private static String line(String name, String value) {
        return ":" + name + ": " + value + "\n";
    }
}
