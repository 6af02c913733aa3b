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

/** Factory methods for {@link WebPage}. Templates are named by folder and file: {@code offer/list}. */
public final class Pages {

    private Pages() {}

    /** Returns the page of an item, below the overview of its kind. */
    public static WebPage item(Item item, Area overview, Object content, PageContext context) {
        return item(item, Link.to(overview), content, context);
    }

    /** Returns the page of an item, below an overview that no other page links to. */
    public static WebPage item(Item item, Link overview, Object content, PageContext context) {
        return item(item, "de", List.of(Link.to(Area.HOME), overview), content, context);
    }

    /** Returns the page of an item directly below the home page. */
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
                context.alternates(item.address()),
                context.image(item),
                Optional.of(item.modified()));
    }

    /** Returns an overview directly below the home page. */
    public static WebPage overview(
            String template, Area area, String description, Object content, PageContext context) {
        return computed(template, Link.to(area), description, List.of(Link.to(Area.HOME)), content, context);
    }

    /** Returns a page that has no source file and depends on the day of the build. */
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
                context.alternates(link.address()),
                "",
                Optional.of(context.today()));
    }

    /** Returns an additional page of a campaign. After the campaign it no longer depends on the day of the build. */
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

    /**
     * Returns a copy that does not depend on the day of the build, dated by the last change of its items.
     *
     * @param items all items of the page, at least one
     */
    public static WebPage settled(WebPage page, Collection<? extends Item> items) {
        return page.settled(lastChange(LocalDate.MIN, items));
    }

    private static LocalDate lastChange(LocalDate first, Collection<? extends Item> items) {
        return items.stream().map(Item::modified).reduce(first, (one, other) -> one.isAfter(other) ? one : other);
    }
}
