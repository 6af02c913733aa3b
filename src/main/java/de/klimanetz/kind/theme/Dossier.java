package de.klimanetz.kind.theme;

import de.klimanetz.model.Campaign;
import de.klimanetz.model.Event;
import de.klimanetz.model.Item;
import de.klimanetz.model.News;
import de.klimanetz.model.Offer;
import de.klimanetz.model.Practice;
import de.klimanetz.model.Series;
import de.klimanetz.model.Theme;
import de.klimanetz.page.PageContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The items of the theme of a year. An item belongs to the themes that it names; without any, to those of its campaign.
 * As a campaign may last longer than a theme, its events and news belong only if they are of the year.
 */
record Dossier(
        List<Campaign> campaigns,
        List<Series> series,
        List<Offer> offers,
        List<Practice> practices,
        List<Event> events,
        List<News> news) {

    static Dossier of(Theme theme, PageContext context) {
        Set<String> campaigns = context.all(Campaign.class).stream()
                .filter(campaign -> names(campaign, theme))
                .map(Item::slug)
                .collect(Collectors.toSet());
        Predicate<Item> belongs = item -> names(item, theme) || follows(item, campaigns);
        return new Dossier(
                filtered(context.all(Campaign.class), item -> names(item, theme)),
                filtered(context.all(Series.class), belongs),
                filtered(context.all(Offer.class), belongs),
                filtered(context.all(Practice.class), belongs),
                filtered(
                        context.all(Event.class),
                        inYear(theme, campaigns, event -> event.schedule().first())),
                filtered(
                        context.all(News.class),
                        inYear(theme, campaigns, news -> Optional.of(news.date().first()))));
    }

    private static <T extends Item> Predicate<T> inYear(
            Theme theme, Set<String> campaigns, Function<T, Optional<LocalDate>> day) {
        return item -> {
            boolean ofYear = day.apply(item)
                    .filter(date -> date.getYear() == theme.year())
                    .isPresent();
            // A meeting has the themes of its series, which may run for years.
            boolean namesThemeItself = names(item, theme) && !(item instanceof Event event && event.isMeeting());
            return namesThemeItself || ofYear && (names(item, theme) || follows(item, campaigns));
        };
    }

    private static boolean names(Item item, Theme theme) {
        return item.themes().contains(theme.slug());
    }

    private static boolean follows(Item item, Set<String> campaigns) {
        return item.themes().isEmpty()
                && item.campaign().filter(campaigns::contains).isPresent();
    }

    private static <T> List<T> filtered(List<T> items, Predicate<? super T> which) {
        return items.stream().filter(which).toList();
    }
}
