package de.klimanetz.view;

import java.util.List;

/** The page that tells how to subscribe, and to what. */
final class SubscribePage {

    static final Link LINK = new Link("Abonnieren", "/abonnieren/");

    /** What the page shows. */
    public record View(List<Group<Channel>> channels) {}

    private SubscribePage() {}

    static WebPage of(Workbench bench) {
        return bench.overview(
                "subscribe",
                LINK,
                "Neues und Termine aus dem " + bench.site().network().title()
                        + " im eigenen Kalender, im Feed-Programm oder auf der eigenen Website.",
                new View(new Channels(bench).groups()));
    }
}
