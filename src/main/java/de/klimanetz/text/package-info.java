/**
 * Characters as readers see them: one form per text, invisible characters, lengths; queries and links. Does
 * not depend on other packages.
 */
package de.klimanetz.text;
