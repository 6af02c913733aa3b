/** Offers of advice and help, permanent or in rounds from town to town. */
package de.klimanetz.kind.offer;
