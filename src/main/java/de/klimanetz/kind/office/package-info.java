/** Offices that people can ask, described by their duties and without names of persons. */
package de.klimanetz.kind.office;
