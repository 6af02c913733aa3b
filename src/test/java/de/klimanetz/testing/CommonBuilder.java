package de.klimanetz.testing;

import de.klimanetz.model.Body;
import de.klimanetz.model.Common;
import de.klimanetz.model.ContentType;
import de.klimanetz.model.vocabulary.Scope;
import de.klimanetz.problem.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Builds the common part of an item, with the whole Kreis as scope and defaults for all other values. */
public final class CommonBuilder {

    private final Common.Identity identity;
    private final Place place;
    private String title = "Titel";
    private String teaser = "Ein Satz.";
    private Body body = Body.EMPTY;
    private LocalDate checked = LocalDate.of(2026, 11, 1);
    private Optional<LocalDate> published = Optional.empty();
    private List<String> topics = List.of();

    private CommonBuilder(ContentType type, String id, String slug) {
        identity = new Common.Identity(type, id, slug, List.of());
        place = Place.of("content/" + type.folder() + "/" + slug + ".adoc");
    }

    public static CommonBuilder common(ContentType type, String id, String slug) {
        return new CommonBuilder(type, id, slug);
    }

    public CommonBuilder title(String text) {
        title = text;
        return this;
    }

    public CommonBuilder teaser(String text) {
        teaser = text;
        return this;
    }

    /** A body of one section without heading. */
    public CommonBuilder html(String html) {
        body = new Body(List.of(new Body.Section("", "", html)));
        return this;
    }

    /** Sets the day of the last check and of publication. */
    public CommonBuilder day(LocalDate day) {
        checked = day;
        published = Optional.of(day);
        return this;
    }

    public CommonBuilder topics(List<String> words) {
        topics = words;
        return this;
    }

    public Common build() {
        return new Common(
                identity,
                new Common.Text(title, teaser, "", Optional.empty(), body),
                new Common.Dates(checked, published, Optional.empty()),
                new Common.Reach(Scope.DISTRICT, List.of(), List.of()),
                new Common.Subjects(topics, Optional.empty(), List.of()),
                false,
                false,
                place);
    }
}
