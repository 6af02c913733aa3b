package de.klimanetz.page;

import java.util.List;

/** Entries of a list under a heading; the id is the anchor of the heading. */
public record Group<T>(String title, String id, List<T> entries) {}
