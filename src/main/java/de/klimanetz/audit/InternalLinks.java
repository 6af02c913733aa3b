package de.klimanetz.audit;

import de.klimanetz.audit.PageAudit.Link;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Collects the internal links of a page. */
final class InternalLinks {

    private static final Pattern ELSEWHERE = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*:.*|//.*");
    private static final Pattern INDEX = Pattern.compile("(^|/)index\\.html$");

    private InternalLinks() {}

    /** Returns none for the page 404.html, whose links contain the path of the base URL. */
    static Set<Link> of(AuditedPage page) {
        Set<String> targets = new HashSet<>();
        if (!page.path().equals("404.html")) {
            page.elementsWith("href").forEach(element -> targets.add(element.attr("href")));
            page.elementsWith("src").forEach(element -> targets.add(element.attr("src")));
        }
        Set<Link> links = new HashSet<>();
        String base = "/" + page.path();
        targets.stream()
                .filter(target -> !ELSEWHERE.matcher(target).matches())
                .forEach(target -> links.add(link(base, target)));
        return links;
    }

    private static Link link(String base, String target) {
        int hash = target.indexOf('#');
        String fragment = hash < 0 ? "" : target.substring(hash + 1);
        String withoutFragment = hash < 0 ? target : target.substring(0, hash);
        int query = withoutFragment.indexOf('?');
        String address = query < 0 ? withoutFragment : withoutFragment.substring(0, query);
        String path = withoutFragment.isEmpty() ? base : resolve(base, address);
        return new Link(INDEX.matcher(path.substring(1)).replaceFirst("$1"), decoded(fragment));
    }

    /** Returns an invalid URI without its leading dots, so that it is reported as missing. */
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
}
