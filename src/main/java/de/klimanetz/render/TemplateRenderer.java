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
 * Renders pages with the configuration, oven and document types of JBake. An instance can be used for many builds;
 * changed templates or a changed {@code jbake.properties} need a new one.
 */
public final class TemplateRenderer {

    /** JBake requires an output folder, although nothing is written to it. */
    private static final File UNUSED_OUTPUT = new File(System.getProperty("java.io.tmpdir"));

    private final DefaultJBakeConfiguration configuration;
    private final DocumentStore noDocuments = new DocumentStore();
    private final FreemarkerTemplates templates;

    /** @throws de.klimanetz.problem.ContentProblems if the folder with the templates is missing */
    public TemplateRenderer(Path project, Problems problems) {
        configuration = new JBakeConfigurationFactory()
                .createDefaultJbakeConfiguration(project.toAbsolutePath().toFile(), UNUSED_OUTPUT, true);
        if (!configuration.getTemplateFolder().isDirectory()) {
            problems.error(Place.of(configuration.getTemplateFolderName()), "Der Ordner mit den Vorlagen fehlt.");
            problems.stopOnErrors();
        }
        templates = new FreemarkerTemplates(noDocuments, configuration);
    }

    /** Returns the files that are published without a template. */
    public Staging assets() {
        Staging staging = new Staging();
        ProjectAssets assets = new ProjectAssets(configuration, staging);
        assets.copy();
        assets.copyAssetsFromContent(configuration.getContentFolder());
        return staging;
    }

    /**
     * Renders pages in parallel. A failing template is reported as an error.
     *
     * @param sink receives each successfully rendered page with its text; called from several threads
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
