package de.klimanetz.kind.notice;

import de.klimanetz.page.Card;
import de.klimanetz.page.PageContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The notices for the agenda of a meeting. */
public final class NewNotices {

    private NewNotices() {}

    /**
     * Returns the open notices that were published since the last meeting.
     *
     * @param last the day of the last meeting; empty if none is known, then all open notices are new
     */
    public static List<Card> since(Optional<LocalDate> last, PageContext context) {
        return context.cards(context.all(Notice.class).stream()
                .filter(notice -> notice.isOpen(context.today()) && !notice.isExample())
                .filter(notice -> last.map(day -> notice.publication()
                                .filter(published -> !published.isBefore(day))
                                .isPresent())
                        .orElse(true)));
    }
}
