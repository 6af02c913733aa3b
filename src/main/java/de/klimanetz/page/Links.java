package de.klimanetz.page;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The links to all published items, by address. */
final class Links {

    static final Index<Links> INDEX = Index.of(Links::new);

    private final Map<String, Link> byAddress = new HashMap<>();

    private Links(Snapshot snapshot) {
        snapshot.site().items().forEach(item -> byAddress.put(item.address(), Link.to(item)));
    }

    Optional<Link> to(String address) {
        return Optional.ofNullable(byAddress.get(address));
    }
}
