/**
 * Characters as readers see them: one form per text, invisible characters, lengths; and in queries of web addresses. Does
 * not depend on other packages.
 */
package de.klimanetz.text;
