package de.klimanetz.content;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/** What counts as an address in the web: http or https, and a host. */
public final class WebAddresses {

    private WebAddresses() {}

    /** Where a site may live: a web address without query and fragment; what comes out ends with a slash. */
    public static Optional<URI> baseUrl(String text) {
        return parse(text.endsWith("/") ? text : text + "/")
                .filter(uri -> uri.getQuery() == null && uri.getFragment() == null);
    }

    public static Optional<URI> parse(String text) {
        try {
            return Optional.of(URI.create(text))
                    .filter(uri ->
                            uri.getHost() != null && List.of("http", "https").contains(uri.getScheme()));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
