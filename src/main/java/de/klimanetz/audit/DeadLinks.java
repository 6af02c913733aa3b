package de.klimanetz.audit;

import de.klimanetz.output.Staging;
import de.klimanetz.problem.Place;
import de.klimanetz.problem.Problems;
import de.klimanetz.problem.Suggestion;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jsoup.nodes.Element;

/** Links and anchors inside the site that lead nowhere. Pages may be added by several threads. */
final class DeadLinks {

    private record Reference(Place place, String path, String fragment) {}

    private final Staging staging;
    private final Map<String, Set<String>> anchors = new ConcurrentHashMap<>();
    private final Queue<Reference> references = new ConcurrentLinkedQueue<>();

    DeadLinks(Staging staging) {
        this.staging = staging;
    }

    void add(AuditedPage page) {
        Set<String> ids = new HashSet<>();
        page.document().select("[id]").forEach(element -> ids.add(element.id()));
        anchors.put(page.path(), ids);
        for (String attribute : List.of("href", "src")) {
            for (Element element : page.document().select("[" + attribute + "]")) {
                String target = element.attr(attribute);
                if (!target.matches("(?i)[a-z][a-z0-9+.-]*:.*|//.*")
                        && !page.path().equals("404.html")) {
                    references.add(reference(page, target));
                }
            }
        }
    }

    void report(SourceLines lines, Problems problems) {
        for (Reference reference : references) {
            String path = Staging.path("/" + reference.path());
            if (!staging.contains(path)) {
                reportMissing(reference, lines, problems);
            } else if (!reference.fragment().isEmpty()
                    && anchors.containsKey(path)
                    && !anchors.get(path).contains(reference.fragment())) {
                problems.error(
                        lines.find(reference.place(), "#" + reference.fragment()),
                        "Auf der Seite „/" + reference.path() + "“ gibt es die Sprungmarke „#" + reference.fragment()
                                + "“ nicht." + Suggestion.didYouMean(reference.fragment(), anchors.get(path)));
            }
        }
    }

    /** A text that names the file of the page was checked when it was read: the file is there, the page is not yet. */
    private void reportMissing(Reference reference, SourceLines lines, Problems problems) {
        String address = "/" + reference.path();
        String file = address.replaceFirst("/$", "").replaceFirst(".*/", "") + ".adoc";
        Optional<Place> heldBack = lines.line(reference.place(), file);
        if (heldBack.isPresent()) {
            problems.error(
                    heldBack.get(),
                    "Die Seite „" + address
                            + "“ erscheint noch nicht. Sie ist ein Entwurf, oder ihr Tag kommt erst noch.");
        } else {
            problems.error(
                    lines.find(reference.place(), address),
                    "Die Adresse „" + address + "“ gibt es auf der Website nicht."
                            + Suggestion.didYouMean(address, addresses()));
        }
    }

    private static Reference reference(AuditedPage page, String target) {
        String withoutFragment = target.replaceFirst("#.*", "");
        String fragment = target.contains("#") ? target.substring(target.indexOf('#') + 1) : "";
        String base = "/" + page.path();
        String path = withoutFragment.isEmpty() ? base : resolve(base, withoutFragment.replaceFirst("\\?.*", ""));
        return new Reference(
                page.place(), path.substring(1).replaceFirst("(^|/)index\\.html$", "$1"), decoded(fragment));
    }

    /** What is no address at all stays as it is; it will not be found. */
    private static String resolve(String base, String target) {
        try {
            return URI.create(base).resolve(target).getPath();
        } catch (IllegalArgumentException noAddress) {
            return "/" + target.replaceFirst("^(\\.?\\.?/)*", "");
        }
    }

    private static String decoded(String fragment) {
        try {
            return URLDecoder.decode(fragment.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return fragment;
        }
    }

    private List<String> addresses() {
        return staging.paths().stream()
                .map(path -> "/" + path.replaceFirst("(^|/)index\\.html$", "$1"))
                .toList();
    }
}
