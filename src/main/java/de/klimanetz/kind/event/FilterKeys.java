package de.klimanetz.kind.event;

import de.klimanetz.model.Event;
import de.klimanetz.model.vocabulary.Audience;
import de.klimanetz.model.vocabulary.Scope;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The values by which a script filters a list of events; several values are separated by spaces.
 *
 * @param members slugs of the Kommunen, and {@code kreisweit} for events in the whole Kreis
 */
public record FilterKeys(String members, String kind, String format, String audiences) {

    /** The values of an event in lists without a filter. */
    public static final FilterKeys NONE = new FilterKeys("", "", "", "");

    static FilterKeys of(Event event) {
        List<String> members = event.members();
        Stream<String> everywhere = event.scope() == Scope.DISTRICT ? Stream.of(Scope.DISTRICT.key()) : Stream.empty();
        return new FilterKeys(
                Stream.concat(members.stream(), everywhere).collect(Collectors.joining(" ")),
                event.kind().key(),
                event.format().key(),
                event.audiences().stream().map(Audience::key).collect(Collectors.joining(" ")));
    }
}
