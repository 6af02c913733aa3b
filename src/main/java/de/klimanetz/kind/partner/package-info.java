/** Organisations that work with the network. */
package de.klimanetz.kind.partner;
