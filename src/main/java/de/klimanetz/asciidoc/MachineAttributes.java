package de.klimanetz.asciidoc;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * References to what Asciidoctor knows of the machine: its clock, its paths and versions. They would differ from build
 * to build, and counters and settings belong to the website.
 */
final class MachineAttributes {

    private static final Pattern REFERENCE =
            Pattern.compile("(?<![\\\\+])\\{((?:counter2?|set):[^}\\n]{1,100}|[a-zA-Z][\\w-]{1,40})}");

    private MachineAttributes() {}

    /** @param isDefined whether Asciidoctor knows an attribute */
    static List<Conversion.Finding> findings(Lines lines, Blocks blocks, Predicate<String> isDefined) {
        List<Conversion.Finding> findings = new ArrayList<>();
        for (int number = 1; number <= lines.all().size(); number++) {
            Blocks.Kind kind = blocks.kinds().get(number - 1);
            if (kind == Blocks.Kind.PROSE || kind == Blocks.Kind.TABLE) {
                Matcher reference = REFERENCE.matcher(lines.all().get(number - 1));
                while (reference.find()) {
                    String name = reference.group(1).toLowerCase(Locale.ROOT);
                    if (!CharacterReferences.isCharacter(name) && (name.contains(":") || isDefined.test(name))) {
                        findings.add(
                                new Conversion.Finding(
                                        number,
                                        "„" + reference.group()
                                                + "“ setzt das Programm ein, womöglich bei jedem Bauen anders. Schreiben Sie selbst, was dort stehen soll, etwa das Datum."));
                    }
                }
            }
        }
        return findings;
    }
}
