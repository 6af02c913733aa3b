package de.klimanetz.kind.legal;

import de.klimanetz.page.Facts;

/** What the operator has not filled in yet; only a demonstration shows it. */
final class Blank {

    private Blank() {}

    /** Returns a value, or what is to be filled in. */
    static String or(String value, String what) {
        return value.isEmpty() ? "[Vom Betreiber einzutragen: " + what + "]" : value;
    }

    static void add(Facts facts, String label, String value, String what) {
        facts.add(label, or(value, what));
    }
}
