package de.klimanetz.kind.funding;

import de.klimanetz.model.Item;
import de.klimanetz.page.PageContext;
import java.util.stream.Stream;

/** The funding programmes for which one can still apply. */
public final class OpenProgrammes {

    private OpenProgrammes() {}

    /** Returns them by deadline, those without one last. */
    public static Stream<? extends Item> all(PageContext context) {
        return context.all(Programme.class).stream().filter(programme -> !programme.isOver(context.today()));
    }
}
