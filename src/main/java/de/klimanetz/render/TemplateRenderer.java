package de.klimanetz.render;

import de.klimanetz.output.Staging;
import de.klimanetz.page.Layout;
import de.klimanetz.page.WebPage;
import de.klimanetz.problem.Place;
import de.klimanetz.problem.Problems;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import org.jbake.app.Utensils;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.app.configuration.JBakeConfigurationFactory;

/**
 * Renders pages with JBake: its configuration, its oven, its mapping from a document to a template. One instance serves
 * many builds; other templates or another {@code jbake.properties} need a new one.
 */
public final class TemplateRenderer {

    /** JBake insists on a folder that exists or can be made, though nothing is ever written there. */
    private static final File NOWHERE = new File(System.getProperty("java.io.tmpdir"));

    private final DefaultJBakeConfiguration configuration;
    private final DocumentStore noDocuments = new DocumentStore();
    private final FreemarkerTemplates templates;

    /** @throws de.klimanetz.problem.ContentProblems when there are no templates */
    public TemplateRenderer(Path project, Problems problems) {
        configuration = new JBakeConfigurationFactory()
                .createDefaultJbakeConfiguration(project.toAbsolutePath().toFile(), NOWHERE, true);
        if (!configuration.getTemplateFolder().isDirectory()) {
            problems.error(Place.of(configuration.getTemplateFolderName()), "Der Ordner mit den Vorlagen fehlt.");
            problems.stopOnErrors();
        }
        templates = new FreemarkerTemplates(noDocuments, configuration);
    }

    /** The files that need no template: all of {@code assets/}, and from {@code content/} what is neither text nor table. */
    public Staging assets() {
        Staging staging = new Staging();
        ProjectAssets assets = new ProjectAssets(configuration, staging);
        assets.copy();
        assets.copyAssetsFromContent(configuration.getContentFolder());
        return staging;
    }

    /**
     * Renders pages on all cores.
     *
     * @param sink takes each page with its text, from several threads; a page whose template fails never arrives, and
     *     the reason is among the problems
     */
    public void render(Layout layout, List<WebPage> pages, BiConsumer<WebPage, String> sink, Problems problems) {
        DocumentStore store = new DocumentStore();
        pages.forEach(page -> store.addDocument(PageDocument.of(page, layout)));
        Utensils utensils = new Utensils();
        utensils.setConfiguration(configuration);
        utensils.setContentStore(store);
        utensils.setRenderer(new DocumentRenderer(store, configuration, templates, sink, problems));
        new PageOven(utensils, store).bake();
    }
}
