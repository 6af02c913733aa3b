package de.klimanetz.render;

import de.klimanetz.problem.Place;
import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import org.jbake.template.RenderingException;

/** A failure in a template, with its file and line. */
final class TemplateFailure extends RenderingException {

    private static final String FOLDER = "templates/";

    private final transient Place place;

    private TemplateFailure(Place place, String message, Throwable cause) {
        super(message, cause);
        this.place = place;
    }

    /** Finds the template that is the cause, which may be an imported one. */
    static TemplateFailure of(String template, Exception failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ParseException syntax) {
                return new TemplateFailure(
                        new Place(FOLDER + syntax.getTemplateName(), syntax.getLineNumber()),
                        text(syntax.getEditorMessage()),
                        failure);
            }
            if (cause instanceof TemplateNotFoundException missing) {
                return unreadable(missing.getTemplateName(), failure);
            }
        }
        return failure instanceof TemplateException running ? of(template, running) : unreadable(template, failure);
    }

    private static TemplateFailure of(String template, TemplateException failure) {
        String name = failure.getTemplateSourceName() == null ? template : failure.getTemplateSourceName();
        int line = failure.getLineNumber() == null ? 0 : failure.getLineNumber();
        return new TemplateFailure(
                new Place(FOLDER + name, line),
                failure instanceof InvalidReferenceException
                        ? "„" + failure.getBlamedExpressionString() + "“ gibt es hier nicht."
                        : text(failure.getMessageWithoutStackTop()),
                failure);
    }

    private static TemplateFailure unreadable(String template, Exception failure) {
        return new TemplateFailure(Place.of(FOLDER + template), "Die Vorlage ist nicht lesbar.", failure);
    }

    Place place() {
        return place;
    }

    private static String text(String message) {
        return "Die Vorlage meldet: " + message.lines().findFirst().orElse("");
    }
}
