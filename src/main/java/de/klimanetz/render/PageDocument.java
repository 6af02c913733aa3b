package de.klimanetz.render;

import de.klimanetz.page.Layout;
import de.klimanetz.page.WebPage;
import org.jbake.model.DocumentModel;

/** Converts between pages and JBake documents. The type of a document selects its template. */
final class PageDocument {

    private static final String PAGE = "page";
    private static final String LAYOUT = "layout";

    private PageDocument() {}

    static DocumentModel of(WebPage page, Layout layout) {
        DocumentModel document = DocumentModel.createDefaultDocumentModel();
        document.setType(page.template());
        document.setStatus("published");
        document.setTitle(page.title());
        document.put(PAGE, page);
        document.put(LAYOUT, layout);
        return document;
    }

    static WebPage page(DocumentModel document) {
        return (WebPage) document.get(PAGE);
    }

    static Layout layout(DocumentModel document) {
        return (Layout) document.get(LAYOUT);
    }
}
