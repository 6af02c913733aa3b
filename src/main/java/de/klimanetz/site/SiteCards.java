package de.klimanetz.site;

import de.klimanetz.image.Card;
import de.klimanetz.map.Mark;
import de.klimanetz.model.Item;
import de.klimanetz.model.Site;
import de.klimanetz.page.CardImages;
import de.klimanetz.season.Season;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What the pictures for social networks show. */
public final class SiteCards {

    private SiteCards() {}

    /**
     * Returns the cards by the address of their file: that of the site, and those of the chosen items.
     *
     * @param today the day of the build in the time zone of the site
     */
    public static Map<String, Card> of(Site site, LocalDate today) {
        String title = site.settings().title();
        Mark mark = SiteIcons.mark(site);
        Season season = Season.of(today);
        Map<String, Card> cards = new TreeMap<>();
        cards.put(CardImages.OF_SITE, new Card(mark, title, "", site.network().teaser(), Optional.empty(), season));
        for (Item item : CardImages.chosen(site)) {
            cards.put(
                    CardImages.address(item),
                    new Card(
                            mark,
                            title,
                            Kinds.kicker(item),
                            item.title(),
                            Kinds.sheet(item),
                            Kinds.season(item).orElse(season)));
        }
        return cards;
    }
}
