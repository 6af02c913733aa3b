/**
 * The site as files: staged whole in memory, then brought to a folder that keeps what has not changed. Knows neither
 * what a page is nor how it was made.
 */
package de.klimanetz.output;
