package de.klimanetz.bake;

import de.klimanetz.view.WebPage;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.configuration2.Configuration;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.parser.ParserEngine;

/** Parses nothing: hands over the page that was made of a file when the content was read. */
final class PageParser implements ParserEngine {

    /** Key of the {@link WebPage} in a document. */
    static final String PAGE = "page";

    private final Map<Path, WebPage> bySource = new HashMap<>();
    private final List<WebPage> computed = new ArrayList<>();

    PageParser(Path project, List<WebPage> pages) {
        for (WebPage page : pages) {
            page.source()
                    .ifPresentOrElse(
                            place -> bySource.put(
                                    project.resolve(place.file())
                                            .toAbsolutePath()
                                            .normalize(),
                                    page),
                            () -> computed.add(page));
        }
    }

    /** The page of a file, or null for drafts and the like, which JBake then leaves out. */
    @Override
    public DocumentModel parse(JBakeConfiguration config, File file) {
        WebPage page = bySource.get(file.toPath().toAbsolutePath().normalize());
        return page == null ? null : document(page);
    }

    /** Documents for the pages that no file stands behind. */
    List<DocumentModel> computed(List<WebPage> files) {
        List<DocumentModel> documents = new ArrayList<>();
        computed.forEach(page -> documents.add(document(page)));
        files.forEach(page -> documents.add(document(page)));
        return documents;
    }

    private static DocumentModel document(WebPage page) {
        DocumentModel document = DocumentModel.createDefaultDocumentModel();
        document.setType(page.template());
        document.setStatus("published");
        document.setTitle(page.title());
        document.put(PAGE, page);
        return document;
    }

    @Override
    @Deprecated
    public Map<String, Object> parse(Configuration config, File file, String contentPath) {
        throw new UnsupportedOperationException("JBake 2.7.0 calls the other one");
    }
}
