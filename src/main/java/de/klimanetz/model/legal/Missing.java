package de.klimanetz.model.legal;

import java.util.ArrayList;
import java.util.List;

/** Collects the names of attributes without a value. */
final class Missing {

    private final List<String> names = new ArrayList<>();

    static Missing of(String name, String value) {
        return new Missing().and(name, value);
    }

    static Missing of(String name, boolean isMissing) {
        return new Missing().and(name, isMissing);
    }

    Missing and(String name, String value) {
        return and(name, value.isEmpty());
    }

    Missing and(String name, boolean isMissing) {
        if (isMissing) {
            names.add(name);
        }
        return this;
    }

    List<String> names() {
        return List.copyOf(names);
    }
}
