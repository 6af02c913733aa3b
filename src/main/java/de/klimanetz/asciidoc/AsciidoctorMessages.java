package de.klimanetz.asciidoc;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Translates Asciidoctor's log messages to German. Unknown messages are quoted. */
final class AsciidoctorMessages {

    static final String LEVELS =
            "Die Überschrift springt in der Ebene. Unter dem Titel beginnt es mit „==“, darunter folgt „===“.";
    static final String SECOND_TITLE =
            "Eine Überschrift mit nur einem „=“ gibt es bloß als Titel in der ersten Zeile. Schreibweise: == Überschrift";
    private static final String CONDITIONAL =
            "Bedingungen wie „$1“ sind nicht vorgesehen. Schreiben Sie nur, was gilt, und löschen Sie den Rest.";
    private static final Map<Pattern, String> TABLE = new LinkedHashMap<>();

    static {
        translate("section title out of sequence: expected levels? ([\\d\\sor]+), got level (\\d)", LEVELS);
        translate("level 0 sections can only be used when doctype is book", SECOND_TITLE);
        translate(
                "possible invalid reference: (.+)",
                "Der Verweis „$1“ hat in diesem Text kein Ziel. Schreibweise für andere Dateien: xref:../kommunen/ahaus.adoc[Ahaus]");
        translate(
                "skipping reference to missing attribute: (.+)",
                "Das Attribut „{$1}“ gibt es nicht. Für eine geschweifte Klammer im Text: \\\\{$1}");
        translate(
                "unterminated \\w+ block",
                "Diese Linie eröffnet einen Kasten, der nirgends endet; der Rest des Textes stünde darin. Ist es eine Trennlinie, "
                        + "schreiben Sie ''' allein in die Zeile. Ist es ein Kasten, endet er mit der gleichen Linie.");
        translate(
                "list item index: expected (\\S+), got (\\S+)",
                "Die Liste zählt $2, erwartet ist $1. Einfach „. “ schreiben, gezählt wird von selbst.");
        translate(
                "dropping cells? from incomplete row detected end of table",
                "Der letzten Zeile der Tabelle fehlen Zellen; jede Zeile braucht gleich viele.");
        translate("table missing leading separator.*", "Die Tabellenzeile beginnt nicht mit „|“.");
        translate(
                "dropping cell because it exceeds specified number of columns",
                "Die Zeile der Tabelle hat mehr Zellen, als es Spalten gibt.");
        translate("tables must have at least one body row", "Die Tabelle hat unter der Kopfzeile keine Zeile.");
        translate(
                "id assigned to (?:section|block|anchor|bibliography anchor) already in use: (.+)",
                "Die Sprungmarke „$1“ gibt es in diesem Text zweimal. Vergeben Sie eine andere.");
        translate(
                "invalid footnote reference: (.+)",
                "Die Fußnote „$1“ gibt es nicht. Schreibweise: footnote:[Text der Fußnote]");
        translate("found deprecated footnoteref macro: .+", "Schreibweise einer Fußnote: footnote:[Text der Fußnote]");
        translate("invalid substitution types? for .*: (.+)", "„subs=$1“ ist nicht vorgesehen. Lassen Sie es weg.");
        translate("detected unterminated preprocessor conditional directive: (.+)", CONDITIONAL);
        translate("(?:unmatched|mismatched|malformed) preprocessor directive.*?: (\\S+).*", CONDITIONAL);
        translate(
                "unknown style for .*?: (.+)",
                "Was in eckigen Klammern über dem Block steht, ist nicht vorgesehen: „$1“.");
        translate("include file not found: (.+)", "Andere Dateien können nicht eingebunden werden ($1).");
    }

    private AsciidoctorMessages() {}

    static String inGerman(String message) {
        for (Map.Entry<Pattern, String> entry : TABLE.entrySet()) {
            Matcher matcher = entry.getKey().matcher(message);
            if (matcher.matches()) {
                return matcher.replaceAll(entry.getValue());
            }
        }
        return "Asciidoctor meldet: „" + message + "“";
    }

    /** Returns the message for a valid conditional directive, which Asciidoctor evaluates without a warning. */
    static String conditional(String directive) {
        return CONDITIONAL.replace("$1", directive);
    }

    private static void translate(String pattern, String german) {
        TABLE.put(Pattern.compile(pattern), german);
    }
}
