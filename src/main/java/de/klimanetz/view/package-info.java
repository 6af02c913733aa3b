/**
 * What each page shows, as one immutable record: sorted, filtered and put into words. Templates only lay it out. A page
 * has changed when its record has. Knows neither JBake nor files.
 */
package de.klimanetz.view;
