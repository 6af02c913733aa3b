package de.klimanetz.kind.practice;

import de.klimanetz.content.MemberNames;
import de.klimanetz.content.Source;
import de.klimanetz.model.ContentType;
import de.klimanetz.model.Slugs;
import de.klimanetz.problem.Suggestion;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Resolves the names of items in table rows. Items whose files have errors are included. */
final class TransferNames {

    private static final String ID = "id";

    private final Map<String, String> practices = new HashMap<>();
    private final Map<String, String> members = new HashMap<>();
    private final Map<String, String> addresses = new HashMap<>();
    private final Set<String> paths = new TreeSet<>();

    TransferNames(List<Source> sources) {
        Set<String> ambiguous = new HashSet<>();
        for (Source source : sources) {
            String path = source.type().folder() + "/" + source.slug();
            paths.add(path);
            addresses.put(path, source.address());
            if (addresses.putIfAbsent(source.slug(), source.address()) != null) {
                ambiguous.add(source.slug());
            }
            of(source.type()).put(source.slug(), source.slug());
            source.header().attributes().stream()
                    .filter(attribute -> attribute.name().equals(ID))
                    .forEach(id -> {
                        of(source.type()).putIfAbsent(id.value(), source.slug());
                        addresses.putIfAbsent(id.value(), source.address());
                    });
        }
        addresses.keySet().removeAll(ambiguous);
    }

    private Map<String, String> of(ContentType type) {
        return switch (type) {
            case PRACTICE -> practices;
            case MEMBER -> members;
            default -> new HashMap<>();
        };
    }

    /** Returns the slug of a practice by its slug or id. */
    Optional<String> practice(String name) {
        return find(practices, name);
    }

    /** Returns the slug of a Kommune by its slug, id or name; the name may be short or long. */
    Optional<String> member(String name) {
        return find(members, name)
                .or(() -> MemberNames.slugs(name).stream()
                        .flatMap(slug -> Optional.ofNullable(members.get(slug)).stream())
                        .findFirst());
    }

    /** Returns the address of an item by its id, its path, or its slug if that is unique. */
    Optional<String> address(String name) {
        return Optional.ofNullable(addresses.get(stripped(name)));
    }

    String suggestedPractice(String name) {
        return Suggestion.didYouMean(stripped(name), new TreeSet<>(practices.values()));
    }

    String suggestedMember(String name) {
        return MemberNames.suggested(stripped(name), new TreeSet<>(members.values()));
    }

    String suggestedItem(String name) {
        Collection<String> known = paths;
        return known.stream()
                .filter(path -> path.endsWith("/" + stripped(name)))
                .findFirst()
                .map(path -> " Meinten Sie „" + path + "“?")
                .orElseGet(() -> Suggestion.didYouMean(stripped(name), known));
    }

    private static Optional<String> find(Map<String, String> slugs, String name) {
        return Optional.ofNullable(slugs.get(stripped(name))).or(() -> Optional.ofNullable(slugs.get(Slugs.of(name))));
    }

    /** Strips the parts of a copied file name or address that do not belong to the name. */
    private static String stripped(String name) {
        return name.replaceFirst("^(content)?/", "").replaceFirst("/$", "").replaceFirst("\\.adoc$", "");
    }
}
