package de.klimanetz.page;

import java.util.List;

/**
 * Entries of a list under a heading.
 *
 * @param id the anchor of the heading
 */
public record Group<T>(String title, String id, List<T> entries) {}
