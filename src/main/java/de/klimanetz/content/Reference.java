package de.klimanetz.content;

import de.klimanetz.model.ContentType;

/** What an attribute names: an item of a type by its slug. */
public record Reference(ContentType target, String slug) {}
