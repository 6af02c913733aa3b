/** The outlines of the towns as SVG paths. The only place that knows JTS. */
package de.klimanetz.map;
