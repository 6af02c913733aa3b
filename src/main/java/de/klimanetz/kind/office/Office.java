package de.klimanetz.kind.office;

import de.klimanetz.model.Common;
import de.klimanetz.model.Contact;
import de.klimanetz.model.Organisation;
import java.util.List;
import java.util.stream.Stream;

/**
 * An office that people can ask.
 *
 * @param carrier the organisation it belongs to, or empty
 * @param aliases other names under which texts mention it
 * @param form address of a web form for questions, or empty
 */
record Office(Common common, String carrier, List<String> aliases, String form, Contact contact)
        implements Organisation {

    @Override
    public List<String> names() {
        return Stream.concat(Stream.of(title()), aliases.stream()).toList();
    }
}
