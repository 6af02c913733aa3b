package de.klimanetz.content;

import de.klimanetz.model.Slugs;
import de.klimanetz.problem.Suggestion;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** How Kommunen are called in tables: as their files are, as pages show them, with what they are before the name. */
public final class MemberNames {

    private MemberNames() {}

    /** What the file of a Kommune may be called, the likeliest first. */
    public static List<String> slugs(String name) {
        return Stream.of(name, withoutBrackets(name), bare(name))
                .map(Slugs::of)
                .distinct()
                .toList();
    }

    /** Only what is very near: neighbouring Kommunen that are not in the network are often called alike. */
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
