package de.klimanetz.render;

import org.jbake.app.Oven;
import org.jbake.app.Utensils;
import org.jbake.model.DocumentTypes;

/**
 * Renders all documents in parallel. Replaces the implementation of JBake, which needs OrientDB
 * ({@code ContentStore.updateSchema} is final), sets the default locale of the JVM, queries the store per document for
 * the previous and next one, and reads all content again after any change.
 */
final class PageOven extends Oven {

    private final DocumentStore store;

    /** @param store the documents to render */
    PageOven(Utensils utensils, DocumentStore store) {
        super(utensils);
        this.store = store;
    }

    @Override
    public void bake() {
        for (String type : getUtensils().getConfiguration().getDocumentTypes()) {
            DocumentTypes.addDocumentType(type);
        }
        DocumentRenderer renderer = (DocumentRenderer) getUtensils().getRenderer();
        store.documents().parallelStream().forEach(renderer::render);
    }
}
