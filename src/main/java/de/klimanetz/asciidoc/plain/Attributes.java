package de.klimanetz.asciidoc.plain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The attributes in brackets, above a block or behind an image.
 *
 * @param style first word, such as {@code quote}; empty if there is none
 * @param roles separated by spaces; empty if there are none
 * @param options such as {@code header}
 * @param values without a name, behind the first
 */
record Attributes(String style, String roles, List<String> options, List<String> values, Map<String, String> named) {

    static final Attributes NONE = new Attributes("", "", List.of(), List.of(), Map.of());

    private static final String QUOTED = "\"([^\"\\\\{}]*)\"";
    private static final Pattern NAMED =
            Pattern.compile("([a-z]+)=(?:" + QUOTED + "|([\\p{L}\\d][\\p{L}\\d .*-]*[\\p{L}\\d]|[\\p{L}\\d]))");
    private static final Pattern POSITIONAL =
            Pattern.compile(QUOTED + "|([\\p{L}\\d](?:[\\p{L}\\d .:/()&–-]*[\\p{L}\\d.)])?)");
    private static final Pattern SHORTHAND =
            Pattern.compile("([a-zA-Z]*)((?:\\.[a-z][a-z0-9-]*){0,5})((?:%[a-z]+){0,5})");
    private static final Pattern SEPARATOR = Pattern.compile(" *, *");

    /** Reads the line above a block. */
    static Attributes ofBlock(String line) {
        String list = line.substring(1, line.length() - 1);
        int end = list.indexOf(',') < 0 ? list.length() : list.indexOf(',');
        Matcher first = SHORTHAND.matcher(list.substring(0, end));
        if (first.matches() && end > 0) {
            Attributes rest = of(list, end);
            List<String> options = new ArrayList<>(rest.options());
            if (!first.group(3).isEmpty()) {
                options.addAll(List.of(first.group(3).substring(1).split("%")));
            }
            String roles =
                    first.group(2).isEmpty() ? "" : first.group(2).substring(1).replace('.', ' ');
            return new Attributes(first.group(1), roles, options, rest.values(), rest.named());
        }
        return of(list, 0);
    }

    /** Reads the list behind an image. */
    static Attributes ofImage(String list) {
        return of(list, 0);
    }

    private static Attributes of(String list, int from) {
        List<String> values = new ArrayList<>();
        Map<String, String> named = new LinkedHashMap<>();
        int at = from;
        while (at < list.length()) {
            if (at > 0) {
                at = end(SEPARATOR.matcher(list).region(at, list.length()));
            }
            Matcher name = NAMED.matcher(list).region(at, list.length());
            Matcher value = POSITIONAL.matcher(list).region(at, list.length());
            if (name.lookingAt()) {
                String text = name.group(2) == null ? name.group(3) : name.group(2);
                if (named.put(name.group(1), text) != null) {
                    throw new NotPlain("Angaben in eckigen Klammern");
                }
                at = name.end();
            } else {
                at = end(value);
                values.add(value.group(1) == null ? value.group(2) : value.group(1));
            }
        }
        List<String> options = new ArrayList<>();
        if (named.containsKey("options")) {
            options.add(named.remove("options"));
        }
        return new Attributes("", "", options, values, named);
    }

    private static int end(Matcher matcher) {
        if (!matcher.lookingAt()) {
            throw new NotPlain("Angaben in eckigen Klammern");
        }
        return matcher.end();
    }

    /** Refuses attributes that do not say more than a role. */
    Attributes onlyRoles() {
        return check(style.isEmpty() && options.isEmpty() && values.isEmpty() && named.isEmpty());
    }

    Attributes check(boolean certain) {
        if (!certain) {
            throw new NotPlain("Angaben in eckigen Klammern");
        }
        return this;
    }

    /** Returns the roles as they follow the class of a block. */
    String classes() {
        return roles.isEmpty() ? "" : " " + roles;
    }
}
