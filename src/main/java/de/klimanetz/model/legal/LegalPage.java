package de.klimanetz.model.legal;

import de.klimanetz.model.Item;
import java.util.List;

/** A page that law demands. It is linked on every page. */
public interface LegalPage extends Item {

    /** Returns whether it is linked at the head of the pages, too. */
    boolean inHead();

    /** Returns the position among the links at the foot of the pages. */
    int rank();

    /** Returns the names of the attributes without which a site for the public must not have the page. */
    List<String> missing();
}
