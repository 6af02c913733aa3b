package de.klimanetz.content;

import de.klimanetz.model.ContentType;

/** A reference to an item by type and slug. */
public record Reference(ContentType target, String slug) {}
