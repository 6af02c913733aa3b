package de.klimanetz.content;

import de.klimanetz.model.Slugs;
import de.klimanetz.problem.Suggestion;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Maps names of Kommunen in tables to slugs: {@code ahaus}, {@code Ahaus}, {@code Stadt Ahaus}. */
public final class MemberNames {

    private MemberNames() {}

    /** Returns the candidate slugs for a name, the most likely first. */
    public static List<String> slugs(String name) {
        return Stream.of(name, withoutBrackets(name), bare(name))
                .map(Slugs::of)
                .distinct()
                .toList();
    }

    /**
     * Returns a suggestion to append to a message, or an empty string. Matches strictly, since Kommunen outside the
     * network often have similar names.
     */
    public static String suggested(String name, Collection<String> known) {
        return Suggestion.didYouMeanName(Slugs.of(bare(name)), known);
    }

    private static String bare(String name) {
        return withoutBrackets(name).replaceFirst("(?i)^(Stadt|Gemeinde) ", "");
    }

    private static String withoutBrackets(String name) {
        return name.replaceFirst(" ?\\(.*\\)$", "").strip();
    }
}
