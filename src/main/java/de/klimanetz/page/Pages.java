package de.klimanetz.page;

import de.klimanetz.model.Area;
import de.klimanetz.model.Campaign;
import de.klimanetz.model.Event;
import de.klimanetz.model.Item;
import de.klimanetz.wording.GermanDates;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Puts pages together from what their makers show. Templates are named by folder and file: {@code offer/list}. */
public final class Pages {

    private Pages() {}

    /** The page of an item, below the overview of its kind. */
    public static WebPage item(Item item, Area overview, Object content, PageContext context) {
        return item(item, "de", List.of(Link.to(Area.HOME), Link.to(overview)), content, context);
    }

    /** The page of an item right below the home page. */
    public static WebPage item(Item item, String language, Object content, PageContext context) {
        return item(item, language, List.of(Link.to(Area.HOME)), content, context);
    }

    private static WebPage item(Item item, String language, List<Link> trail, Object content, PageContext context) {
        return new WebPage(
                item.type().key() + "/page",
                item.address(),
                item.title(),
                item.teaser(),
                language,
                trail,
                content,
                Optional.of(item.place()),
                "",
                Optional.of(context.feed(item.address())),
                Optional.of(item.modified()));
    }

    /** An overview right below the home page. */
    public static WebPage overview(
            String template, Area area, String description, Object content, PageContext context) {
        return computed(template, Link.to(area), description, List.of(Link.to(Area.HOME)), content, context);
    }

    /** A page that no single file stands behind; it changes with the day. */
    public static WebPage computed(
            String template, Link link, String description, List<Link> trail, Object content, PageContext context) {
        return new WebPage(
                template,
                link.address(),
                link.title(),
                description,
                "de",
                trail,
                content,
                Optional.empty(),
                GermanDates.day(context.today()),
                Optional.of(context.feed(link.address())),
                Optional.of(context.today()));
    }

    /** A page besides that of a campaign; once the campaign is over it no longer changes with the day. */
    public static WebPage ofCampaign(
            Campaign campaign,
            String template,
            Link link,
            String description,
            List<Link> trail,
            Object content,
            PageContext context) {
        WebPage page = computed(template, link, description, trail, content, context);
        return campaign.isOver(context.today())
                ? page.settled(lastChange(campaign.checked(), context.ofCampaign(Event.class, campaign.slug())))
                : page;
    }

    /** The same page when none of the items that it shows changes with the day any more; at least one. */
    public static WebPage settled(WebPage page, Collection<? extends Item> items) {
        return page.settled(lastChange(LocalDate.MIN, items));
    }

    private static LocalDate lastChange(LocalDate first, Collection<? extends Item> items) {
        return items.stream().map(Item::modified).reduce(first, (one, other) -> one.isAfter(other) ? one : other);
    }
}
