package de.klimanetz.kind;

import de.klimanetz.model.Area;
import de.klimanetz.model.Body;
import de.klimanetz.model.Campaign;
import de.klimanetz.model.Contact;
import de.klimanetz.model.Event;
import de.klimanetz.model.Item;
import de.klimanetz.model.News;
import de.klimanetz.model.Picture;
import de.klimanetz.page.Fact;
import de.klimanetz.page.Facts;
import de.klimanetz.page.Link;
import de.klimanetz.page.PageContext;
import de.klimanetz.page.PageSet;
import de.klimanetz.page.Pages;
import de.klimanetz.page.Prose;
import de.klimanetz.page.WebPage;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the press needs of an item, ready to copy: a page, and a text file. It must not be indexed beside the item. */
public final class PressKit {

    /**
     * The content of both.
     *
     * @param text the whole text without markup
     * @param file address of the text file
     */
    public record View(
            Link item,
            String teaser,
            Prose prose,
            String text,
            Optional<Picture> picture,
            List<Fact> contact,
            String address,
            String file) {}

    private PressKit() {}

    /** Returns the kits of a kind. Events and campaigns have one until they are over. */
    public static <T extends Item> PageSet<T> of(Class<T> kind, Area area) {
        return new PageSet<>(
                context -> context.all(kind).stream()
                        .filter(item -> exists(item, context))
                        .toList(),
                true,
                (item, context) -> pages(item, area, context));
    }

    /** Returns the link to the kit of an item. */
    public static Optional<Link> link(Item item, PageContext context) {
        return exists(item, context)
                ? Optional.of(new Link("Für die Presse: Text und Bild zum Übernehmen", address(item)))
                : Optional.empty();
    }

    private static boolean exists(Item item, PageContext context) {
        if (item instanceof Event event) {
            return !event.isMeeting() && event.takesPlace() && !event.schedule().isOver(context.today());
        }
        return !(item instanceof Campaign campaign) || !campaign.isOver(context.today());
    }

    private static String address(Item item) {
        return item.address() + "presse/";
    }

    private static List<WebPage> pages(Item item, Area area, PageContext context) {
        Prose prose = Prose.of(item.body());
        View view = new View(
                Link.to(item),
                item.teaser(),
                prose,
                text(item.body()),
                context.picture(item),
                new Facts().contact(contact(item, context)).list(),
                context.settings().absolute(item.address()),
                address(item) + "presse.txt");
        WebPage page = Pages.computed(
                "site/press",
                new Link("Für die Presse", address(item)),
                "Text, Bild und Kontakt zu „" + item.title() + "“ zum Übernehmen.",
                List.of(Link.to(Area.HOME), Link.to(area), Link.to(item)),
                view,
                context);
        return List.of(page.unlisted(), WebPage.file("site/press.ftl", view.file(), view));
    }

    private static Contact contact(Item item, PageContext context) {
        return item instanceof News news && !news.press().isEmpty()
                ? news.press()
                : context.network().contact();
    }

    private static String text(Body body) {
        return body.sections().stream()
                .flatMap(section -> Stream.of(section.title(), PlainText.of(section.html())))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("\n\n"));
    }
}
