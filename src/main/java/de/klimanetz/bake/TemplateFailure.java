package de.klimanetz.bake;

import de.klimanetz.problem.Place;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import org.jbake.template.RenderingException;

/** A template that does not work, with the line of it. */
final class TemplateFailure extends RenderingException {

    private final transient Place place;

    private TemplateFailure(Place place, String message, Throwable cause) {
        super(message, cause);
        this.place = place;
    }

    static TemplateFailure of(String template, TemplateException failure) {
        String name = failure.getTemplateSourceName() == null ? template : failure.getTemplateSourceName();
        int line = failure.getLineNumber() == null ? 0 : failure.getLineNumber();
        return new TemplateFailure(
                new Place("templates/" + name, line), text(failure.getMessageWithoutStackTop()), failure);
    }

    static TemplateFailure of(ParseException failure) {
        return new TemplateFailure(
                new Place("templates/" + failure.getTemplateName(), failure.getLineNumber()),
                text(failure.getEditorMessage()),
                failure);
    }

    static TemplateFailure unreadable(String template, Exception failure) {
        return new TemplateFailure(Place.of("templates/" + template), "Die Vorlage ist nicht lesbar.", failure);
    }

    Place place() {
        return place;
    }

    private static String text(String message) {
        return "Die Vorlage meldet: " + message.lines().findFirst().orElse("");
    }
}
