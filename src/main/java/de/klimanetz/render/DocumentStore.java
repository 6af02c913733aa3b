package de.klimanetz.render;

import java.util.ArrayList;
import java.util.List;
import org.jbake.app.ContentStore;
import org.jbake.model.DocumentModel;

/** Keeps the documents of one bake in memory. */
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
