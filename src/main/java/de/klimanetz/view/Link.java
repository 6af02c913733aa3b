package de.klimanetz.view;

/** A title and where it leads. */
public record Link(String title, String address) {}
