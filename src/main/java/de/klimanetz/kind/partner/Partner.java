package de.klimanetz.kind.partner;

import de.klimanetz.model.Common;
import de.klimanetz.model.Contact;
import de.klimanetz.model.Organisation;
import java.util.List;
import java.util.stream.Stream;

/**
 * An organisation that works with the network. Its picture is its logo.
 *
 * @param role what it does for the network, or empty
 * @param aliases other names under which texts mention it
 * @param website may be empty
 */
record Partner(Common common, PartnerKind kind, String role, List<String> aliases, String website, Contact contact)
        implements Organisation {

    @Override
    public List<String> names() {
        return Stream.concat(Stream.of(title()), aliases.stream()).toList();
    }
}
