package de.klimanetz.audit;

import de.klimanetz.audit.PageAudit.Link;
import de.klimanetz.output.Staging;
import de.klimanetz.problem.Place;
import de.klimanetz.problem.Problems;
import de.klimanetz.problem.Suggestion;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Finds internal links whose target page or anchor does not exist. Pages that were valid in the last build are not
 * checked again, unless a file or an anchor has been removed.
 */
final class DeadLinks {

    private final SourceLines lines;
    private Map<String, PageAudit> sound = Map.of();
    private Staging targets = new Staging();

    DeadLinks(SourceLines lines) {
        this.lines = lines;
    }

    void find(Collection<PageAudit> pages, Staging staging, Problems problems) {
        Map<String, PageAudit> byPath = pages.stream().collect(Collectors.toMap(PageAudit::path, Function.identity()));
        boolean allHold =
                staging.containsAllOf(targets) && pages.parallelStream().allMatch(this::keepsItsAnchors);
        List<Finding> findings = pages.parallelStream()
                .filter(page -> !allHold || sound.get(page.path()) != page)
                .flatMap(page -> page.links().stream()
                        .filter(link -> isDead(link, byPath, staging))
                        .map(link -> new Finding(page.place(), link)))
                .toList();
        findings.forEach(finding -> report(finding, byPath, staging, problems));
        if (findings.isEmpty()) {
            sound = byPath;
            targets = staging;
        }
    }

    private record Finding(Place place, Link link) {}

    private boolean keepsItsAnchors(PageAudit page) {
        PageAudit before = sound.get(page.path());
        return before == null || before == page || page.anchors().containsAll(before.anchors());
    }

    private static boolean isDead(Link link, Map<String, PageAudit> pages, Staging staging) {
        String path = Staging.path("/" + link.address());
        return !staging.contains(path)
                || !link.fragment().isEmpty()
                        && pages.containsKey(path)
                        && !pages.get(path).anchors().contains(link.fragment());
    }

    private void report(Finding finding, Map<String, PageAudit> pages, Staging staging, Problems problems) {
        Link link = finding.link();
        String path = Staging.path("/" + link.address());
        if (!staging.contains(path)) {
            reportMissing(finding.place(), "/" + link.address(), staging, problems);
        } else {
            problems.error(
                    lines.find(finding.place(), "#" + link.fragment()),
                    "Auf der Seite „/" + link.address() + "“ gibt es die Sprungmarke „#" + link.fragment() + "“ nicht."
                            + Suggestion.didYouMean(
                                    link.fragment(), pages.get(path).anchors()));
        }
    }

    /** If the source names the file of the target, the file exists (checked by the parser) but is not published. */
    private void reportMissing(Place place, String address, Staging staging, Problems problems) {
        String file = address.replaceFirst("/$", "").replaceFirst(".*/", "") + ".adoc";
        Optional<Place> heldBack = lines.line(place, file);
        if (heldBack.isPresent()) {
            problems.error(
                    heldBack.get(),
                    "Die Seite „" + address
                            + "“ erscheint noch nicht. Sie ist ein Entwurf, oder ihr Tag kommt erst noch.");
        } else {
            problems.error(
                    lines.find(place, address),
                    "Die Adresse „" + address + "“ gibt es auf der Website nicht."
                            + Suggestion.didYouMean(address, addresses(staging)));
        }
    }

    private static List<String> addresses(Staging staging) {
        return staging.paths().stream()
                .map(path -> "/" + path.replaceFirst("(^|/)index\\.html$", "$1"))
                .toList();
    }
}
