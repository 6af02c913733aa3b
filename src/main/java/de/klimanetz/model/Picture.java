package de.klimanetz.model;

/**
 * A picture with credit (§ 13 UrhG) and alternative text (WCAG 1.1.1).
 *
 * @param address relative to the base URL
 * @param caption may be empty
 */
public record Picture(String address, String alt, String caption, String credit, String licence) {}
