package de.klimanetz.view;

import de.klimanetz.model.Area;
import java.util.List;

/** The page that tells how to subscribe, and to what. */
final class SubscribePage {

    /** What the page shows. */
    public record View(List<Group<Channel>> channels) {}

    private SubscribePage() {}

    static WebPage of(Workbench bench) {
        return bench.overview(
                "subscribe",
                Link.to(Area.SUBSCRIBE),
                "Neues und Termine aus dem " + bench.site().network().title()
                        + " im eigenen Kalender, im Feed-Programm oder auf der eigenen Website.",
                new View(new Channels(bench).groups()));
    }
}
