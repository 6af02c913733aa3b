/**
 * Puts the kinds of content together: reads and checks all items, lists all pages, calendars, feeds and data files. What
 * belongs to no single kind is here: home page, topics, subscriptions, embeds, redirects.
 */
package de.klimanetz.site;
