package de.klimanetz.kind.neighbour;

import de.klimanetz.content.Facts;
import de.klimanetz.content.ParsedFile;
import java.util.List;
import java.util.Optional;

/** Creates a {@link Neighbour} from a parsed file. */
final class NeighbourReader {

    private NeighbourReader() {}

    static Optional<Neighbour> read(ParsedFile file) {
        Facts facts = file.facts();
        return Optional.of(new Neighbour(
                file.common(),
                facts.get(NeighbourFields.POSITION),
                facts.text(NeighbourFields.SHORT_NAME),
                facts.find(NeighbourFields.ALIASES).orElse(List.of()),
                facts.find(NeighbourFields.SINCE),
                facts.text(NeighbourFields.CARRIER),
                facts.slugs(NeighbourFields.ABOVE),
                facts.text(NeighbourFields.ROLE),
                facts.text(NeighbourFields.WEBSITE),
                NeighbourFields.CONTACT.read(facts),
                facts.place(NeighbourFields.ABOVE)));
    }
}
