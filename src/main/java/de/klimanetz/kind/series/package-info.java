/** Series: meetings that come back by a rhythm written in words. */
package de.klimanetz.kind.series;
