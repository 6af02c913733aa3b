package de.klimanetz.kind.practice;

import de.klimanetz.page.Link;
import java.util.List;
import java.util.Optional;

/**
 * The transfer of a practice to a Kommune.
 *
 * @param subject the Kommune on the page of the practice, the practice on the page of the Kommune
 * @param before earlier steps, newest first
 */
public record TransferEntry(Link subject, Step now, List<Step> before) {

    /**
     * One step.
     *
     * @param key of the state, for its sign
     * @param date in words, with “seit” unless it is a decision
     * @param evidence link to a source
     * @param contact without an address if it is only a name
     */
    public record Step(
            String key,
            String state,
            String date,
            String note,
            String adapted,
            String reason,
            Optional<Link> evidence,
            Optional<Link> contact) {}
}
