package de.klimanetz.asciidoc;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Checks where a link leads: only to harmless schemes, and to where its text says. */
final class LinkTargets {

    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");
    private static final Pattern WEB = Pattern.compile("https?://([^/?#]*).*");

    /** A mail program would send to whoever stands in cc, bcc or behind a comma (RFC 6068 § 2). */
    private static final Pattern MAIL =
            Pattern.compile("mailto:([^?,;]{1,254})(\\?(subject|body)=[^&]*(&(subject|body)=[^&]*)?)?");

    /** A local number means nothing elsewhere (RFC 3966 § 5.1.5). */
    private static final Pattern PHONE =
            Pattern.compile("tel:(\\+[0-9-]{4,20}|[0-9]{2,6};phone-context=\\+[0-9]{1,3})");

    /** Texts such as KlimaCafé.NRW and plan.pdf look similar and are none. */
    private static final Pattern HOST = Pattern.compile(
            "(?:https?://|(?=www\\.)|(?=\\S{1,250}\\.(?:de|at|ch|nl|eu|com|org|net|info|example)(?:[/:?#]|$)))"
                    + "((?:[\\p{L}\\d-]{1,63}\\.){1,8}\\p{L}{2,24})(?:[/:?#]\\S*)?");

    private static final Pattern ASCII_HOST = Pattern.compile("[a-z0-9.-]+(:\\d{1,5})?");
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@]{1,64}@[^\\s@]{1,189}");

    private LinkTargets() {}

    static void check(Element link, List<Allowlist.Finding> findings) {
        String target = link.attr("href");
        // Browsers ignore tabs, line breaks and leading control characters, and treat \ as / (WHATWG URL).
        String cleaned =
                target.replaceAll("[\\x00-\\x20]", "").replace('\\', '/').toLowerCase(Locale.ROOT);
        String scheme = cleaned.matches("(?s)[^/?#]*:.*") ? cleaned.substring(0, cleaned.indexOf(':')) : "https";
        if (!SCHEMES.contains(scheme) || cleaned.startsWith("//")) {
            add(
                    findings,
                    target,
                    "ist nicht erlaubt. Erlaubt sind https://…, mailto:…, tel:… und Verweise auf eigene Seiten.");
        } else if (scheme.equals("mailto")) {
            checkMail(target, cleaned, link.text(), findings);
        } else if (scheme.equals("tel") && !PHONE.matcher(cleaned).matches()) {
            add(
                    findings,
                    target,
                    "braucht die Landesvorwahl, ohne Leerzeichen. Schreibweise: link:tel:+492861939310[02861 939310]");
        } else {
            checkHost(target, cleaned, link.text(), findings);
        }
    }

    private static void checkMail(String target, String cleaned, String text, List<Allowlist.Finding> findings) {
        Matcher mail = MAIL.matcher(cleaned);
        if (!mail.matches()) {
            add(
                    findings,
                    target,
                    "hat mehr als eine Adresse, einen Betreff und einen Text. Schreibweise: mailto:klima@ahaus.de[Mail schreiben]");
        } else if (ADDRESS.matcher(text.strip()).matches() && !text.strip().equalsIgnoreCase(mail.group(1))) {
            add(findings, target, "führt zu einer anderen Adresse, als sein Text „" + text + "“ sagt.");
        }
    }

    private static void checkHost(String target, String cleaned, String text, List<Allowlist.Finding> findings) {
        Matcher web = WEB.matcher(cleaned);
        if (!web.matches()) {
            return;
        }
        String host = web.group(1);
        if (host.contains("@")) {
            add(
                    findings,
                    target,
                    "hat ein „@“ vor dem Namen der Website; so sieht er aus, als führte er woanders hin. Lassen Sie weg, was vor dem „@“ steht.");
        } else if (host.contains("—") || host.contains("–")) {
            add(
                    findings,
                    target,
                    "hat statt zweier Bindestriche einen Gedankenstrich. Schreibweise: link:++https://xn--…++[Text]");
        } else if (!ASCII_HOST.matcher(host).matches()) {
            add(
                    findings,
                    target,
                    "hat einen Namen mit anderen Zeichen als a–z, 0–9, Punkt und Bindestrich; er kann einem anderen zum Verwechseln ähneln. Schreiben Sie ihn in der Form mit „xn--“, die der Browser in der Adresszeile kopiert.");
        } else {
            Matcher named = HOST.matcher(text.strip());
            if (named.matches() && !isSame(named.group(1).toLowerCase(Locale.ROOT), host.replaceFirst(":.*", ""))) {
                add(findings, target, "führt zu einer anderen Website, als sein Text „" + text + "“ sagt.");
            }
        }
    }

    /** Part of a website is the same, such as {@code app.ahaus.de} and {@code www.ahaus.de}. */
    private static boolean isSame(String named, String host) {
        String one = named.replaceFirst("^www\\.", "");
        String other = host.replaceFirst("^www\\.", "");
        return one.equals(other) || one.endsWith("." + other) || other.endsWith("." + one);
    }

    private static void add(List<Allowlist.Finding> findings, String target, String what) {
        findings.add(new Allowlist.Finding(target, "Der Link „" + target + "“ " + what));
    }
}
