package de.klimanetz.content;

import de.klimanetz.model.Item;
import java.util.Optional;

/** Makes an item of a file whose header and body have been read. */
@FunctionalInterface
public interface ItemReader<T extends Item> {

    /** @return nothing when the facts make no sense together; then every reason is among the problems of the file */
    Optional<T> read(ParsedFile file);
}
