package de.klimanetz.asciidoc;

import de.klimanetz.problem.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Markup with a slip in it, which Asciidoctor therefore shows to readers as it is typed. */
final class RawMarkup {

    private static final String LINK = "Ein Link steht hier so, wie er geschrieben ist: „$1“. "
            + "In der Adresse darf kein Leerzeichen stehen und vor der Klammer keines. Schreibweise: link:/dokumente/plan.pdf[Plan]";

    private static final Map<Pattern, String> ERRORS = Map.of(
            Pattern.compile("((?:link|xref|mailto|tel|image|footnote|pass):[^\\[\\]]{0,200}\\[[^\\[\\]]{0,80}])"),
            LINK,
            Pattern.compile("(\\[(?:cols|options|%\\w+|quote|role|width)\\b[^\\[\\]]{0,80})"),
            "„$1“ steht so auf der Seite. Die Zeile mit Angaben braucht am Ende eine Klammer: ]",
            Pattern.compile("(<<[\\w./#-]{1,80}(?:,[^<>]{0,80})?>>)"),
            "Der Verweis „$1“ steht so auf der Seite. Schreibweise: xref:../kommunen/ahaus.adoc[Ahaus]",
            Pattern.compile("(\\|={3,})"),
            "„$1“ steht so auf der Seite. Vor und nach einer Tabelle steht „|===“ allein in einer Zeile.");

    private static final Map<Pattern, String> HINTS = Map.of(
            Pattern.compile("(?:^|\\s)((?:https?(?:/{1,2}|:/(?!/)|://\\s)|mailto:\\s)\\S{1,200})"),
            "„$1“ steht so auf der Seite. Nach „https“ kommt „://“, nach „mailto“ ein Doppelpunkt, und beide ohne Leerzeichen.",
            Pattern.compile("((?:^|\\s)[a-z]{3,10}:[^\\s\\[\\]]{2,200}\\[[^\\[\\]]{0,80}])"),
            "„$1“ steht so auf der Seite. Kennt AsciiDoc das Wort vor dem Doppelpunkt? Links beginnen mit https://, link: oder mailto:",
            Pattern.compile("([\\w.+-]{1,64}@[\\w.-]{1,100}\\[[^\\[\\]]{0,80}])"),
            "„$1“ steht so auf der Seite. Vor die E-Mail-Adresse gehört „mailto:“. Schreibweise: mailto:klima@ahaus.de[Mail schreiben]",
            Pattern.compile("(?:^|\\s)(tel:[+0-9][0-9 ()/-]{4,30})"),
            "„$1“ steht so auf der Seite. Schreibweise: link:tel:+492861939310[02861 939310]",
            Pattern.compile("(?:^|\\s)(\\*[\\p{L}\\d][^*]{0,80})$"),
            "„$1“ steht so auf der Seite. Soll es fett sein, fehlt dahinter ein Stern: *fett*",
            Pattern.compile("(?:^|\\s)(_[\\p{L}\\d]+\\s[^_]{0,80})$"),
            "„$1“ steht so auf der Seite. Soll es kursiv sein, fehlt dahinter ein Unterstrich: _kursiv_",
            Pattern.compile("(?:^|\\s)(`[\\p{L}\\d][^`]{0,80})$"),
            "„$1“ steht so auf der Seite. Soll es Code sein, fehlt dahinter ein Gravis: `Code`");

    private static final Pattern MAY_BE = Pattern.compile("[\\[*_`]|tel:|mailto:|https?[:/]|<<|\\|===");

    private RawMarkup() {}

    /** @param severity of the slip, the culprit to search for in the source, and a German message */
    record Slip(Severity severity, String culprit, String message) {}

    static List<Slip> slips(Element body) {
        if (!MAY_BE.matcher(body.text()).find()) {
            return List.of();
        }
        List<Slip> slips = new ArrayList<>();
        for (Element block : body.select("p, li, td, th, dt, dd, caption, figcaption")) {
            boolean innermost = block.select("p, li, table").stream().allMatch(inner -> inner == block);
            if (innermost && block.closest("pre") == null) {
                Element prose = block.clone();
                prose.select("code, pre").remove();
                first(prose.text()).ifPresent(slips::add);
            }
        }
        return slips;
    }

    private static Optional<Slip> first(String text) {
        return find(ERRORS, Severity.ERROR, text).or(() -> find(HINTS, Severity.HINT, text));
    }

    private static Optional<Slip> find(Map<Pattern, String> patterns, Severity severity, String text) {
        return patterns.entrySet().stream()
                .map(entry -> Map.entry(entry.getKey().matcher(text), entry.getValue()))
                .filter(entry -> entry.getKey().find())
                .map(entry -> slip(severity, entry.getKey(), entry.getValue()))
                .min((one, other) -> one.message().compareTo(other.message()));
    }

    private static Slip slip(Severity severity, Matcher matcher, String message) {
        String culprit = matcher.group(1).strip();
        return new Slip(severity, culprit, message.replace("$1", culprit));
    }
}
