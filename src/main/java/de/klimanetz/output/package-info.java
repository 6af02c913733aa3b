/**
 * The site as files: staged completely in memory, then written to a folder where unchanged files are not touched.
 * Independent of the page model and of rendering.
 */
package de.klimanetz.output;
