package de.klimanetz.audit;

import de.klimanetz.output.Staging;
import de.klimanetz.problem.Place;
import de.klimanetz.problem.Problems;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reports scripts that store something in the browser (§ 25 TDDDG) or send something elsewhere, since the privacy
 * statement says that none does.
 */
final class StoringScripts {

    private static final Pattern STORING = Pattern.compile(
            "\\b(?:document\\.cookie|cookieStore|localStorage|sessionStorage|indexedDB|serviceWorker|caches\\.open|sendBeacon"
                    + "|XMLHttpRequest|WebSocket|EventSource)\\b|\\bfetch\\(\\s*[\"'`]https?:");

    private StoringScripts() {}

    static void find(Staging staging, Problems problems) {
        staging.paths().stream().filter(path -> path.endsWith(".js")).forEach(path -> {
            Matcher found = STORING.matcher(staging.text(path).orElseThrow());
            if (found.find()) {
                problems.error(
                        Place.of("assets/" + path.replaceFirst("\\.[0-9a-f]{10}\\.js$", ".js")),
                        "Das Skript benutzt „" + found.group()
                                + "“. Die Datenschutzerklärung sagt, dass die Website nichts speichert und nichts an andere sendet.");
            }
        });
    }
}
