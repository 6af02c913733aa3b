package de.klimanetz.bake;

import java.util.List;
import org.jbake.app.Oven;
import org.jbake.app.Utensils;
import org.jbake.model.DocumentModel;
import org.jbake.model.DocumentTypes;

/**
 * The recipe. It takes the place of JBake's own, which needs OrientDB ({@code ContentStore.updateSchema} is final), sets
 * the default locale of the whole JVM and asks the store once a document for its neighbours.
 */
final class SiteOven extends Oven {

    private final DocumentStore store;
    private final List<DocumentModel> computed;

    SiteOven(Utensils utensils, DocumentStore store, List<DocumentModel> computed) {
        super(utensils);
        this.store = store;
        this.computed = computed;
    }

    @Override
    public void bake() {
        for (String type : getUtensils().getConfiguration().getDocumentTypes()) {
            DocumentTypes.addDocumentType(type);
        }
        getUtensils().getCrawler().crawl();
        computed.forEach(store::addDocument);
        SiteRenderer renderer = (SiteRenderer) getUtensils().getRenderer();
        store.documents().parallelStream().forEach(renderer::render);
        getUtensils().getAsset().copy();
        getUtensils()
                .getAsset()
                .copyAssetsFromContent(getUtensils().getConfiguration().getContentFolder());
    }
}
