/**
 * Pages through templates to text: the only place that knows JBake and FreeMarker.
 *
 * <p>JBake 2.7.0 brings the configuration, keeps the documents, chooses the template of each type and finds the assets.
 * Five of its parts are replaced by subclasses: the content store keeps documents in memory (OrientDB is not on the class
 * path), the template engine is FreeMarker with escaping, the renderer hands pages on and the assets fill a staging, both
 * instead of a folder, and {@link de.klimanetz.bake.SiteOven} is the recipe.
 */
package de.klimanetz.bake;
