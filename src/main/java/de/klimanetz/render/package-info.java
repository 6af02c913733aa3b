/** Renders pages with templates. The only package that uses JBake and FreeMarker. */
package de.klimanetz.render;
