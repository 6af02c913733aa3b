/** Guides, step by step, with lists that the program fills from the site. */
package de.klimanetz.kind.guide;
