package de.klimanetz.render;

import java.util.ArrayList;
import java.util.List;
import org.jbake.app.ContentStore;
import org.jbake.model.DocumentModel;

/** Holds the documents of one JBake run in memory instead of in OrientDB. */
final class DocumentStore extends ContentStore {

    private final List<DocumentModel> documents = new ArrayList<>();

    DocumentStore() {
        super("memory", "site");
    }

    List<DocumentModel> documents() {
        return documents;
    }

    @Override
    public void addDocument(DocumentModel document) {
        documents.add(document);
    }
}
