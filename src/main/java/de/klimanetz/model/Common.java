package de.klimanetz.model;

import de.klimanetz.model.vocabulary.Audience;
import de.klimanetz.model.vocabulary.Scope;
import de.klimanetz.problem.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What every item has, grouped as {@link Item} tells of it.
 *
 * @param example an invented item that only shows what is possible: labelled, and kept out of feeds and calendars
 * @param draft not to be published yet
 * @param place the file of the editor
 */
public record Common(
        Identity identity,
        Text text,
        Dates dates,
        Reach reach,
        Subjects subjects,
        boolean example,
        boolean draft,
        Place place) {

    /**
     * What an item is found by.
     *
     * @param id permanent; GUID and UID are made from it, never from the address
     * @param slug the path below the folder of the type, without extension: {@code ahaus}, {@code 2026/radtour}
     * @param earlier addresses under which it was found before; they lead to the present one
     */
    public record Identity(ContentType type, String id, String slug, List<EarlierAddress> earlier) {

        public Identity {
            earlier = List.copyOf(earlier);
        }
    }

    /**
     * What it says.
     *
     * @param teaser plain text
     * @param author may be empty
     */
    public record Text(String title, String teaser, String author, Optional<Picture> picture, Body body) {}

    /**
     * Its days.
     *
     * @param checked when the facts were last checked
     * @param published the day of publication on this site, see {@link Item#publication()}
     * @param visibleFrom before this day the item is no part of the site
     */
    public record Dates(LocalDate checked, Optional<LocalDate> published, Optional<LocalDate> visibleFrom) {}

    /**
     * Whom it concerns.
     *
     * @param members slugs of the Kommunen concerned; empty when the item concerns the whole Kreis
     */
    public record Reach(Scope scope, List<String> members, List<Audience> audiences) {

        public Reach {
            members = List.copyOf(members);
            audiences = List.copyOf(audiences);
        }
    }

    /**
     * What it is about.
     *
     * @param topics as editors spell them
     * @param campaign slug
     * @param themes slugs of the themes that it says it belongs to
     */
    public record Subjects(List<String> topics, Optional<String> campaign, List<String> themes) {

        public Subjects {
            topics = List.copyOf(topics);
            themes = List.copyOf(themes);
        }
    }

    /** The same under another id and without the body, for something that has no file of its own. */
    public Common withoutBody(String id) {
        return new Common(
                new Identity(identity.type(), id, identity.slug(), identity.earlier()),
                new Text(text.title(), text.teaser(), text.author(), text.picture(), Body.EMPTY),
                dates,
                reach,
                subjects,
                example,
                draft,
                place);
    }
}
