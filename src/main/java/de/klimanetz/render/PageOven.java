package de.klimanetz.render;

import org.jbake.app.Oven;
import org.jbake.app.Utensils;
import org.jbake.model.DocumentTypes;

/**
 * The recipe. It takes the place of JBake's own, which needs OrientDB ({@code ContentStore.updateSchema} is final), sets
 * the default locale of the whole JVM, asks the store once a document for its neighbours, and reads all content again
 * even where one file has changed.
 */
final class PageOven extends Oven {

    private final DocumentStore store;

    /** @param store holds what is to be baked */
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
