/**
 * Files to model: walks {@code content/}, holds every header against the one {@link de.klimanetz.content.Schema}, has the
 * bodies converted and resolves references. Every finding has file and line; a file with errors yields no item and
 * stops nothing else. Knows neither templates nor output.
 */
package de.klimanetz.content;
