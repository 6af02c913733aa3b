/**
 * Pixel images drawn at build time, without a screen and without the fonts of the machine. The pixels are the same
 * everywhere; the bytes are the same with the same JDK. Knows no content.
 */
package de.klimanetz.image;
