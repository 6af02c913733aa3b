package de.klimanetz.render;

import de.klimanetz.model.Area;
import de.klimanetz.page.WebPage;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jbake.app.ContentStore;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.template.DelegatingTemplateEngine;
import org.jbake.template.model.TemplateModel;

/**
 * FreeMarker with escaping by file extension ({@code .ftlh}, {@code .ftlx}), German locale, unformatted numbers, and
 * exceptions for failing templates. Templates see {@code page} ({@link WebPage}), {@code view} (its content),
 * {@code site} ({@link de.klimanetz.page.Layout}) and {@code area} (addresses by name).
 *
 * <p>JBake's own configuration uses the compatibility mode of FreeMarker 2.3.0, without escaping and with error
 * messages in the page.
 */
final class FreemarkerTemplates extends DelegatingTemplateEngine {

    private final Configuration freemarker = new Configuration(Configuration.VERSION_2_3_34);

    FreemarkerTemplates(ContentStore store, JBakeConfiguration configuration) {
        super(store, configuration);
        try {
            freemarker.setDirectoryForTemplateLoading(configuration.getTemplateFolder());
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
        freemarker.setDefaultEncoding(StandardCharsets.UTF_8.name());
        freemarker.setOutputEncoding(StandardCharsets.UTF_8.name());
        freemarker.setLocale(Locale.GERMANY);
        freemarker.setNumberFormat("c");
        freemarker.setLocalizedLookup(false);
        freemarker.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        freemarker.setLogTemplateExceptions(false);
        freemarker.setWrapUncheckedExceptions(true);
        try {
            freemarker.setSharedVariable("area", addresses());
        } catch (TemplateModelException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Addresses of all areas by name: {@code area.events}. */
    private static Map<String, String> addresses() {
        return Arrays.stream(Area.values())
                .collect(Collectors.toMap(area -> area.name().toLowerCase(Locale.ROOT), Area::address));
    }

    @Override
    public void renderDocument(TemplateModel model, String template, Writer writer) throws TemplateFailure {
        DocumentModel document = model.getContent();
        WebPage page = PageDocument.page(document);
        try {
            freemarker
                    .getTemplate(template)
                    .process(
                            Map.of("page", page, "view", page.content(), "site", PageDocument.layout(document)),
                            writer);
        } catch (TemplateException | IOException failure) {
            throw TemplateFailure.of(template, failure);
        }
    }
}
