package de.klimanetz.model;

/**
 * A picture with what law and readers ask for (§ 13 UrhG, WCAG 1.1.1).
 *
 * @param address from the base URL on
 * @param caption may be empty
 */
public record Picture(String address, String alt, String caption, String credit, String licence) {}
