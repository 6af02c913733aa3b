/** Pages to files, by the templates. The only place that knows JBake and FreeMarker. */
package de.klimanetz.render;
