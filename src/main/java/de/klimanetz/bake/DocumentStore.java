package de.klimanetz.bake;

import java.util.ArrayList;
import java.util.List;
import org.jbake.app.ContentStore;
import org.jbake.app.DocumentList;
import org.jbake.model.DocumentModel;

/** Keeps the documents of one bake in memory, in the order in which they came. */
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

    /** Every document is new, since the store is. */
    @Override
    public DocumentList<DocumentModel> getDocumentStatus(String uri) {
        return new DocumentList<>();
    }

    @Override
    public long getDocumentCount(String docType) {
        return documents.stream()
                .filter(document -> document.getType().equals(docType))
                .count();
    }
}
