package de.klimanetz.kind.neighbour;

import de.klimanetz.model.Common;
import de.klimanetz.model.Contact;
import de.klimanetz.model.Organisation;
import de.klimanetz.model.PartialDate;
import de.klimanetz.problem.Place;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A network above or beside the own one. Its picture is its logo.
 *
 * @param shortName may be empty
 * @param carrier who runs it, or empty
 * @param above slugs of the networks above it
 * @param role what it does for the own network, or empty
 * @param website may be empty
 * @param abovePlace the line of {@code above}
 */
record Neighbour(
        Common common,
        Position position,
        String shortName,
        List<String> aliases,
        Optional<PartialDate> since,
        String carrier,
        List<String> above,
        String role,
        String website,
        Contact contact,
        Place abovePlace)
        implements Organisation {

    @Override
    public List<String> names() {
        return Stream.concat(Stream.of(title(), shortName), aliases.stream()).toList();
    }
}
