package de.klimanetz.render;

import de.klimanetz.page.WebPage;
import de.klimanetz.problem.Problems;
import java.io.StringWriter;
import java.util.function.BiConsumer;
import org.jbake.app.ContentStore;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.template.model.TemplateModel;

/** Renders documents into memory and passes on only complete ones. */
final class DocumentRenderer extends Renderer {

    private final JBakeConfiguration configuration;
    private final FreemarkerTemplates templates;
    private final BiConsumer<WebPage, String> sink;
    private final Problems problems;

    DocumentRenderer(
            ContentStore store,
            JBakeConfiguration configuration,
            FreemarkerTemplates templates,
            BiConsumer<WebPage, String> sink,
            Problems problems) {
        super(store, configuration, templates);
        this.configuration = configuration;
        this.templates = templates;
        this.sink = sink;
        this.problems = problems;
    }

    @Override
    public void render(DocumentModel document) {
        WebPage page = PageDocument.page(document);
        String template = template(page.template());
        TemplateModel model = new TemplateModel();
        model.setContent(document);
        StringWriter text = new StringWriter();
        try {
            templates.renderDocument(model, template, text);
        } catch (TemplateFailure failure) {
            problems.error(failure.place(), failure.getMessage());
            return;
        }
        sink.accept(page, text.toString());
    }

    /** Returns {@code offer/page.ftlh} for {@code offer/page}, unless {@code template.offer/page.file} is set. */
    private String template(String name) {
        String other = configuration.getTemplateByDocType(name);
        String usual = name.contains(".") ? name : name + ".ftlh";
        return other == null ? usual : other;
    }
}
