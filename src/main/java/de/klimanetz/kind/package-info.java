/**
 * What a kind of content is made of. Each kind has a package of its own below: its attributes, its reader, its pages, its
 * open data, its texts in feeds and its checks.
 */
package de.klimanetz.kind;
