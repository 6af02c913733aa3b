/** Networks above or beside the own one. */
package de.klimanetz.kind.neighbour;
