package de.klimanetz.bake;

import de.klimanetz.output.Staging;
import de.klimanetz.problem.Place;
import de.klimanetz.problem.Problems;
import de.klimanetz.view.Chrome;
import de.klimanetz.view.WebPage;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import org.jbake.app.Utensils;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.app.configuration.JBakeConfigurationFactory;

/**
 * Bakes with JBake: its configuration, its oven, its way from a document to its template. It serves many bakes; for
 * other templates or another {@code jbake.properties} a new one is needed.
 */
public final class Bakery {

    /** JBake insists on a folder that exists or can be made, though nothing is ever written there. */
    private static final File NOWHERE = new File(System.getProperty("java.io.tmpdir"));

    private final DefaultJBakeConfiguration configuration;
    private final DocumentStore noDocuments = new DocumentStore();
    private final SiteTemplates templates;

    /** @throws de.klimanetz.problem.ContentProblems when there are no templates */
    public Bakery(Path project, Problems problems) {
        configuration = new JBakeConfigurationFactory()
                .createDefaultJbakeConfiguration(project.toAbsolutePath().toFile(), NOWHERE, true);
        if (!configuration.getTemplateFolder().isDirectory()) {
            problems.error(Place.of(configuration.getTemplateFolderName()), "Der Ordner mit den Vorlagen fehlt.");
            problems.stopOnErrors();
        }
        templates = new SiteTemplates(noDocuments, configuration);
    }

    /** The files that need no template: all of {@code assets/}, and from {@code content/} what is neither text nor table. */
    public Staging assets() {
        Staging staging = new Staging();
        SiteAssets assets = new SiteAssets(configuration, staging);
        assets.copy();
        assets.copyAssetsFromContent(configuration.getContentFolder());
        return staging;
    }

    /**
     * Renders pages on all cores.
     *
     * @param tray takes each page with its text, from several threads; a page whose template fails never arrives, and
     *     the reason is among the problems
     */
    public void bake(Chrome chrome, List<WebPage> pages, BiConsumer<WebPage, String> tray, Problems problems) {
        DocumentStore store = new DocumentStore();
        pages.forEach(page -> store.addDocument(PageDocument.of(page, chrome)));
        Utensils utensils = new Utensils();
        utensils.setConfiguration(configuration);
        utensils.setContentStore(store);
        utensils.setRenderer(new SiteRenderer(store, configuration, templates, tray, problems));
        new SiteOven(utensils, store).bake();
    }
}
