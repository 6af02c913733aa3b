package de.klimanetz.page;

import de.klimanetz.model.Organisation;
import de.klimanetz.model.Site;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds the organisations that a text names, so that editors write names and readers get links. */
public final class Names {

    public static final Index<Names> INDEX = Index.of(snapshot -> of(snapshot.site()));

    private final Map<String, Link> byName = new HashMap<>();
    private final Pattern names;

    private Names(Site site) {
        site.items()
                .filter(Organisation.class::isInstance)
                .map(Organisation.class::cast)
                .forEach(organisation -> {
                    Link link = Link.to(organisation);
                    organisation.names().stream()
                            .filter(name -> !name.isBlank())
                            .forEach(name -> byName.putIfAbsent(name, link));
                });
        // The longest first: “Kreis Borken” is a part of “KlimaKreis Borken”.
        String any = byName.keySet().stream()
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        names = Pattern.compile("(?<![\\p{L}\\d-])(?:" + (any.isEmpty() ? "(?!)" : any) + ")(?![\\p{L}\\d-])");
    }

    public static Names of(Site site) {
        return new Names(site);
    }

    /** Returns whether an organisation is named in a text. */
    public boolean areIn(String text) {
        return names.matcher(text).find();
    }

    /** Returns all names, in the order of characters. */
    public List<String> all() {
        return byName.keySet().stream().sorted().toList();
    }

    /** Returns the text in parts, of which those without an address are plain. */
    public List<Link> parts(String text) {
        List<Link> parts = new ArrayList<>();
        Matcher name = names.matcher(text);
        int plain = 0;
        while (name.find()) {
            add(parts, text.substring(plain, name.start()));
            parts.add(new Link(name.group(), byName.get(name.group()).address()));
            plain = name.end();
        }
        add(parts, text.substring(plain));
        return parts;
    }

    private static void add(List<Link> parts, String text) {
        if (!text.isEmpty()) {
            parts.add(new Link(text, ""));
        }
    }
}
