package de.klimanetz.model;

/** A value from a closed list: the word that editors write and the words that readers see. */
public interface Keyed {

    String key();

    String label();
}
