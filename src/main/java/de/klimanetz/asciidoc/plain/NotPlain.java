package de.klimanetz.asciidoc.plain;

/** Ends the reading of a text in which something is not certain. Expected for some texts, so it has no stack trace. */
final class NotPlain extends RuntimeException {

    /** @param what in German, one of a few fixed texts, so that they can be counted */
    NotPlain(String what) {
        super(what, null, false, false);
    }
}
