package de.klimanetz.kind.practice;

import de.klimanetz.model.Member;
import de.klimanetz.model.Practice;
import de.klimanetz.page.Link;
import de.klimanetz.page.PageContext;
import java.util.Comparator;
import java.util.List;

/**
 * A practice that several others have adopted, without any step in this Kommune.
 *
 * @param count number of adoptions, without the origin
 */
public record TransferGap(Link practice, int count) {

    private static final int MIN_ADOPTIONS = 3;

    private static final int MAX_GAPS = 5;

    /** Returns the gaps of a Kommune, most adopted first. */
    static List<TransferGap> of(Member member, PageContext context) {
        return context.all(Practice.class).stream()
                .filter(practice -> isOpen(practice, member, context))
                .map(practice ->
                        new TransferGap(Link.to(practice), context.ask(Adoptions.INDEX, Adoptions::adopters, practice)))
                .filter(gap -> gap.count() >= MIN_ADOPTIONS)
                .sorted(Comparator.comparingInt(TransferGap::count).reversed())
                .limit(MAX_GAPS)
                .toList();
    }

    private static boolean isOpen(Practice practice, Member member, PageContext context) {
        return Adoptions.isTransferable(practice)
                && !Adoptions.isFrom(practice, member)
                && context.ask(Adoptions.INDEX, Adoptions::of, Adoptions.Pair.of(practice, member))
                        .isEmpty();
    }
}
