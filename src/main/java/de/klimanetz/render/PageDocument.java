package de.klimanetz.bake;

import de.klimanetz.view.Chrome;
import de.klimanetz.view.WebPage;
import org.jbake.model.DocumentModel;

/** A page as JBake's document: its type chooses the template. */
final class PageDocument {

    private static final String PAGE = "page";
    private static final String CHROME = "chrome";

    private PageDocument() {}

    static DocumentModel of(WebPage page, Chrome chrome) {
        DocumentModel document = DocumentModel.createDefaultDocumentModel();
        document.setType(page.template());
        document.setStatus("published");
        document.setTitle(page.title());
        document.put(PAGE, page);
        document.put(CHROME, chrome);
        return document;
    }

    static WebPage page(DocumentModel document) {
        return (WebPage) document.get(PAGE);
    }

    static Chrome chrome(DocumentModel document) {
        return (Chrome) document.get(CHROME);
    }
}
