package de.klimanetz.bake;

import de.klimanetz.output.Staging;
import de.klimanetz.problem.Place;
import de.klimanetz.problem.Problems;
import de.klimanetz.view.WebPage;
import java.io.StringWriter;
import org.jbake.app.ContentStore;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.template.model.TemplateModel;

/** Renders a document whole into memory, at the address of its page, before anything of it is kept. */
final class SiteRenderer extends Renderer {

    private final JBakeConfiguration configuration;
    private final SiteTemplates templates;
    private final Staging staging;
    private final Problems problems;

    SiteRenderer(
            ContentStore store,
            JBakeConfiguration configuration,
            SiteTemplates templates,
            Staging staging,
            Problems problems) {
        super(store, configuration, templates);
        this.configuration = configuration;
        this.templates = templates;
        this.staging = staging;
        this.problems = problems;
    }

    @Override
    public void render(DocumentModel document) {
        WebPage page = (WebPage) document.get(PageParser.PAGE);
        String template = configuration.getTemplateByDocType(document.getType());
        if (template == null) {
            problems.error(
                    Place.of("jbake.properties"),
                    "Die Vorlage für „" + document.getType() + "“ fehlt. Schreibweise: template." + document.getType()
                            + ".file=pages/" + document.getType() + ".ftlh");
            return;
        }
        TemplateModel model = new TemplateModel();
        model.setContent(document);
        StringWriter text = new StringWriter();
        try {
            templates.renderDocument(model, template, text);
            staging.put(Staging.path(page.address()), text.toString());
        } catch (TemplateFailure failure) {
            problems.error(failure.place(), failure.getMessage());
        }
    }
}
