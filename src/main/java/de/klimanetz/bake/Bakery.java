package de.klimanetz.bake;

import de.klimanetz.output.Staging;
import de.klimanetz.problem.Place;
import de.klimanetz.problem.Problems;
import de.klimanetz.view.Chrome;
import de.klimanetz.view.WebPage;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.jbake.app.Crawler;
import org.jbake.app.Utensils;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.app.configuration.JBakeConfigurationFactory;
import org.jbake.parser.Engines;

/** Bakes a project with JBake. One bake at a time in a JVM, since JBake keeps its parser engines in a static table. */
public final class Bakery {

    /** JBake insists on a folder that exists or can be made, though nothing is ever written there. */
    private static final File NOWHERE = new File(System.getProperty("java.io.tmpdir"));

    private final Path project;
    private final Problems problems;

    public Bakery(Path project, Problems problems) {
        this.project = project;
        this.problems = problems;
    }

    /**
     * Renders pages and files and adds the assets.
     *
     * @param files pages that are no HTML: feeds, sitemap and the like
     * @return everything by path; where a template fails, the page is absent and the reason among the problems
     */
    public synchronized Staging bake(Chrome chrome, List<WebPage> pages, List<WebPage> files) {
        Staging staging = new Staging();
        DefaultJBakeConfiguration configuration = new JBakeConfigurationFactory()
                .createDefaultJbakeConfiguration(project.toAbsolutePath().toFile(), NOWHERE, true);
        if (!configuration.getTemplateFolder().isDirectory()) {
            problems.error(Place.of(configuration.getTemplateFolderName()), "Der Ordner mit den Vorlagen fehlt.");
            return staging;
        }
        DocumentStore store = new DocumentStore();
        SiteTemplates templates = new SiteTemplates(store, configuration, chrome);
        Utensils utensils = new Utensils();
        utensils.setConfiguration(configuration);
        utensils.setContentStore(store);
        utensils.setCrawler(new Crawler(store, configuration));
        utensils.setRenderer(new SiteRenderer(store, configuration, templates, staging, problems));
        utensils.setAsset(new SiteAssets(configuration, staging));
        PageParser parser = new PageParser(project, pages);
        Engines.register("adoc", parser);
        new SiteOven(utensils, store, parser.computed(files)).bake();
        return staging;
    }
}
