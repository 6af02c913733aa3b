package de.klimanetz.model;

import de.klimanetz.model.vocabulary.Audience;
import de.klimanetz.model.vocabulary.Scope;
import de.klimanetz.problem.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What every item has.
 *
 * @param id permanent; GUID and UID grow from it, never from the address
 * @param slug the path below the folder of the type, without extension: {@code ahaus}, {@code 2026/radtour}
 * @param teaser plain text
 * @param checked the day the facts were last checked
 * @param published the day of publication on this site, see {@link Item#publication()}
 * @param visibleFrom before this day the item is no part of the site
 * @param earlier addresses under which it was found before; they lead here
 * @param members slugs of the Kommunen concerned; empty when the item concerns the whole Kreis
 * @param themes slugs of the themes that it says it belongs to
 * @param example an invented item that only shows what is possible: labelled, and kept out of feeds and calendars
 */
public record Common(
        ContentType type,
        String id,
        String slug,
        String title,
        String teaser,
        LocalDate checked,
        Optional<LocalDate> published,
        Optional<LocalDate> visibleFrom,
        List<EarlierAddress> earlier,
        Scope scope,
        List<String> members,
        List<String> topics,
        List<Audience> audiences,
        Optional<String> campaign,
        List<String> themes,
        String author,
        Optional<Picture> picture,
        boolean example,
        boolean draft,
        Body body,
        Place place) {

    /** The same for something that has no file and no text of its own. */
    public Common withoutText(String otherId) {
        return new Common(
                type,
                otherId,
                slug,
                title,
                teaser,
                checked,
                published,
                visibleFrom,
                earlier,
                scope,
                members,
                topics,
                audiences,
                campaign,
                themes,
                author,
                picture,
                example,
                draft,
                Body.EMPTY,
                place);
    }
}
