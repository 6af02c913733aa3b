package de.klimanetz.kind.legal;

import de.klimanetz.model.Member;
import de.klimanetz.model.legal.Accessibility;
import de.klimanetz.model.legal.LandLaw;
import de.klimanetz.page.PageContext;
import java.util.Optional;

/** What the legal pages look up. */
final class Law {

    private Law() {}

    /** Returns the law of the Land of the network, as far as it is known. */
    static Optional<LandLaw> of(PageContext context) {
        return LandLaw.land(context.all(Member.class)).flatMap(LandLaw::of);
    }

    static Optional<Accessibility> statement(PageContext context) {
        return context.all(Accessibility.class).stream().findFirst();
    }
}
