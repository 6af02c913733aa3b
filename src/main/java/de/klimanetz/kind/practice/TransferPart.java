package de.klimanetz.kind.practice;

import de.klimanetz.page.Group;
import de.klimanetz.page.Link;
import java.util.List;
import java.util.Optional;

/**
 * The part on transfer on the page of a practice or a Kommune.
 *
 * @param gaps practices that are missing in a Kommune; empty on pages of practices
 * @param table link to the table of all practices
 */
public record TransferPart(List<Group<TransferEntry>> groups, List<TransferGap> gaps, Optional<Link> table) {

    /** Returns the additional style sheets. */
    public List<String> styles() {
        return groups.isEmpty() ? List.of() : List.of("transfer");
    }
}
