/** The main themes of the network, one per year. */
package de.klimanetz.kind.theme;
