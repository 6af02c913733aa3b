package de.klimanetz.model.vocabulary;

/** Key and label of a {@link Keyed} value. */
public record Term(String key, String label) {}
