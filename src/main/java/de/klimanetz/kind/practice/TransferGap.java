package de.klimanetz.kind.practice;

import de.klimanetz.model.Member;
import de.klimanetz.model.Practice;
import de.klimanetz.page.Link;
import de.klimanetz.page.PageContext;
import java.util.Comparator;
import java.util.List;

/**
 * A practice that many others have taken over and of which nothing is known here.
 *
 * @param count how many have taken it over; where it comes from is none of them
 */
public record TransferGap(Link practice, int count) {

    /** From so many on it is worth a look. */
    private static final int MANY = 3;

    private static final int SHOWN = 5;

    /** Those that most others have taken over come first. */
    static List<TransferGap> of(Member member, PageContext context) {
        return context.all(Practice.class).stream()
                .filter(practice -> isOpen(practice, member, context))
                .map(practice ->
                        new TransferGap(Link.to(practice), context.ask(Adoptions.INDEX, Adoptions::adopters, practice)))
                .filter(gap -> gap.count() >= MANY)
                .sorted(Comparator.comparingInt(TransferGap::count).reversed())
                .limit(SHOWN)
                .toList();
    }

    private static boolean isOpen(Practice practice, Member member, PageContext context) {
        return Adoptions.isTransferable(practice)
                && !Adoptions.isFrom(practice, member)
                && context.ask(Adoptions.INDEX, Adoptions::of, Adoptions.Pair.of(practice, member))
                        .isEmpty();
    }
}
