/**
 * Page model shared by all kinds of content: page, layout data, cards, facets, facts, prose, links and JSON-LD. Also
 * the cache of pages, which records their dependencies. Independent of templates.
 */
package de.klimanetz.page;
