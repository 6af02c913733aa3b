package de.klimanetz.model;

import de.klimanetz.model.vocabulary.Audience;
import de.klimanetz.model.vocabulary.Scope;
import de.klimanetz.problem.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The data of every item. {@link Item} has the accessors.
 *
 * @param example whether the item is fictitious: labelled, and excluded from feeds and calendars
 * @param draft whether the item is not yet published
 * @param place the source file
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
     * Identity and addresses.
     *
     * @param id permanent; GUID and UID derive from it, never from the address
     * @param slug path below the folder of the type, without extension: {@code ahaus}, {@code 2026/radtour}
     * @param earlier former addresses, which redirect to the current one
     */
    public record Identity(ContentType type, String id, String slug, List<EarlierAddress> earlier) {

        public Identity {
            earlier = List.copyOf(earlier);
        }
    }

    /**
     * The texts.
     *
     * @param teaser plain text
     * @param author may be empty
     */
    public record Text(String title, String teaser, String author, Optional<Picture> picture, Body body) {}

    /**
     * The dates.
     *
     * @param checked when the facts were last verified
     * @param published day of publication on this site, see {@link Item#publication()}
     * @param visibleFrom first day on which the item is part of the site
     */
    public record Dates(LocalDate checked, Optional<LocalDate> published, Optional<LocalDate> visibleFrom) {}

    /**
     * Where and for whom the item is relevant.
     *
     * @param members slugs of the Kommunen named by the item; may be empty, see {@link Item#concerned}
     */
    public record Reach(Scope scope, List<String> members, List<Audience> audiences) {

        public Reach {
            members = List.copyOf(members);
            audiences = List.copyOf(audiences);
        }
    }

    /**
     * The subjects.
     *
     * @param topics as spelled by the editors
     * @param campaign slug
     * @param themes slugs of the themes named by the item
     */
    public record Subjects(List<String> topics, Optional<String> campaign, List<String> themes) {

        public Subjects {
            topics = List.copyOf(topics);
            themes = List.copyOf(themes);
        }
    }

    /** Returns a copy with another id and without the body, for events generated from a series. */
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
