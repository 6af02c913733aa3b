package de.klimanetz.links;

import java.time.LocalDate;

/**
 * What another server has said about an address.
 *
 * @param day on which it was asked
 * @param status of HTTP after all redirects; 0 if there was no answer
 * @param movedTo the new address if all redirects were permanent, else empty
 */
record Answer(LocalDate day, Outcome outcome, int status, String movedTo) {

    /** The kinds of answers. */
    enum Outcome {
        FOUND,
        MOVED,
        GONE,
        NO_SERVER,
        UNSAFE,
        NOT_CHECKED
    }

    static Answer of(LocalDate day, int status, String movedTo) {
        if (status == 404 || status == 410) {
            return new Answer(day, Outcome.GONE, status, "");
        }
        if (status >= 200 && status < 300) {
            return new Answer(day, movedTo.isEmpty() ? Outcome.FOUND : Outcome.MOVED, status, movedTo);
        }
        return without(day, Outcome.NOT_CHECKED, status);
    }

    static Answer without(LocalDate day, Outcome outcome, int status) {
        return new Answer(day, outcome, status, "");
    }
}
