package de.klimanetz.content;

import de.klimanetz.model.Item;
import java.util.Optional;

/** Creates an item from a file whose header and body have been parsed. */
@FunctionalInterface
public interface ItemReader<T extends Item> {

    /** @return empty if the facts are inconsistent; the reasons are added to the problems of the file */
    Optional<T> read(ParsedFile file);
}
