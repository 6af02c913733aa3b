package de.klimanetz.kind.practice;

import de.klimanetz.page.Group;
import de.klimanetz.page.Link;
import java.util.List;
import java.util.Optional;

/**
 * What the page of a practice or a Kommune tells of transfer.
 *
 * @param gaps what others do and is not known here; on the pages of Kommunen
 * @param table the way to the table of all, if there is one
 */
public record TransferPart(List<Group<TransferEntry>> groups, List<TransferGap> gaps, Optional<Link> table) {

    /** The style sheets that it needs besides the common one. */
    public List<String> styles() {
        return groups.isEmpty() ? List.of() : List.of("transfer");
    }
}
