/**
 * Pages through templates to text: the only place that knows JBake and FreeMarker.
 *
 * <p>JBake 2.7.0 finds the content files, keeps the documents, chooses the template of each type and carries the assets.
 * Five of its parts are replaced by subclasses: the parser hands over what was read already, the content store keeps
 * documents in memory (OrientDB is not on the class path), the template engine is FreeMarker with escaping, the renderer
 * and the assets fill the staging instead of a folder. {@link de.klimanetz.bake.SiteOven} is the recipe.
 */
package de.klimanetz.bake;
