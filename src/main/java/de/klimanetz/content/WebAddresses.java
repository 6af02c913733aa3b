package de.klimanetz.content;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * Parses web addresses: absolute http or https URLs with a host. Names before the host, as in {@code
 * https://www.ahaus.de@example.org/}, only serve to deceive.
 */
public final class WebAddresses {

    private static final int MAX_LENGTH = 2000;
    private static final List<String> SCHEMES = List.of("http", "https");

    private WebAddresses() {}

    /** Parses a base URL: a web address without query and fragment. The result ends with a slash. */
    public static Optional<URI> baseUrl(String text) {
        return parse(text.endsWith("/") ? text : text + "/")
                .filter(uri -> uri.getQuery() == null && uri.getFragment() == null);
    }

    /** Returns the address, or empty if the text is not a web address. */
    public static Optional<URI> parse(String text) {
        if (text.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        try {
            return Optional.of(URI.create(text))
                    .filter(uri -> uri.getHost() != null
                            && uri.getRawUserInfo() == null
                            && SCHEMES.contains(String.valueOf(uri.getScheme())));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
