/**
 * The index of the search: terms of German texts, and files that a script reads in parts. Knows no kind of content and no
 * page; what is to be found comes as {@link de.klimanetz.search.SearchEntry}.
 */
package de.klimanetz.search;
