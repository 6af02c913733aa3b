package de.klimanetz.model;

import java.util.List;

/** An item for an organisation. Where a text names it, pages link to it. */
public interface Organisation extends Item {

    /** Returns the names under which texts mention it. */
    List<String> names();
}
