/**
 * Combines the kinds of content: reads and checks all items, and selects all pages, calendars, feeds and data files.
 * Also contains the pages that belong to no single kind: home page, topics, subscriptions, embeds, redirects.
 */
package de.klimanetz.site;
