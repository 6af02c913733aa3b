/** Draws the outlines of the towns as SVG paths. The only package that uses JTS. */
package de.klimanetz.map;
