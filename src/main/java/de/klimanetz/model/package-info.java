/**
 * The site as values: what the editors wrote, read and resolved. Records without behaviour beyond their invariants; an
 * absent text is empty, an absent value an empty Optional. Knows no file format, no library and nothing of today.
 */
package de.klimanetz.model;
