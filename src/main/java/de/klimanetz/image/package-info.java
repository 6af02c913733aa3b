/** Pixel images drawn at build time, without a screen and with the same bytes on every machine. Knows no content. */
package de.klimanetz.image;
