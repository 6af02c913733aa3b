package de.klimanetz.kind.group;

import de.klimanetz.model.Common;
import de.klimanetz.model.Member;
import de.klimanetz.model.Organisation;
import de.klimanetz.model.PartialDate;
import de.klimanetz.problem.Place;
import java.util.List;
import java.util.Optional;

/**
 * A group within the network.
 *
 * @param everyone whether all Kommunen are members; then {@code participants} is empty
 * @param participants slugs of the Kommunen that are members
 * @param expected stated number of members, to detect missing ones
 * @param guests names of organisations that take part as guests
 * @param lead who leads it, or empty
 * @param series slugs of its meetings
 * @param membersPlace the line of the members
 */
record WorkingGroup(
        Common common,
        GroupKind kind,
        boolean everyone,
        List<String> participants,
        Optional<Integer> expected,
        List<String> guests,
        String lead,
        List<String> series,
        Optional<PartialDate> since,
        Place membersPlace)
        implements Organisation {

    @Override
    public List<String> names() {
        return List.of(title());
    }

    boolean has(Member member) {
        return everyone ? member.membership().left().isEmpty() : participants.contains(member.slug());
    }
}
