/**
 * What all kinds share on pages: the page itself, the frame around it, cards, lists, facets, facts, prose, links and data for
 * machines; and the cache of pages, which records what each was made of. Knows no templates.
 */
package de.klimanetz.page;
