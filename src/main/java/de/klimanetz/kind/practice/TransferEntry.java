package de.klimanetz.kind.practice;

import de.klimanetz.page.Link;
import java.util.List;
import java.util.Optional;

/**
 * What has become of a practice in a Kommune.
 *
 * @param subject the other side: the Kommune on the page of the practice, the practice on that of the Kommune
 * @param before earlier steps, the newest first
 */
public record TransferEntry(Link subject, Step now, List<Step> before) {

    /**
     * One step.
     *
     * @param key of the state, which stands for its sign
     * @param date as words, with “seit” where it goes on
     * @param evidence where to read about it
     * @param contact without address where it is only a name
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
