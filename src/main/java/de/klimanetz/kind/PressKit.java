package de.klimanetz.kind;

import de.klimanetz.feed.FeedText;
import de.klimanetz.model.Area;
import de.klimanetz.model.Body;
import de.klimanetz.model.Contact;
import de.klimanetz.model.Item;
import de.klimanetz.model.Picture;
import de.klimanetz.page.Fact;
import de.klimanetz.page.Facts;
import de.klimanetz.page.Link;
import de.klimanetz.page.PageContext;
import de.klimanetz.page.PageSet;
import de.klimanetz.page.Pages;
import de.klimanetz.page.Prose;
import de.klimanetz.page.WebPage;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the press needs of an item, ready to copy: a page, and a text file. It must not be indexed beside the item.
 * Invented examples have none.
 *
 * @param area the list that the items are in
 * @param wanted whether an item still has a kit on a day
 * @param text day, place and the like, as in feeds
 * @param contact of the item; without one, the kit names that of the network
 */
public record PressKit<T extends Item>(
        Class<T> kind,
        Area area,
        BiPredicate<T, LocalDate> wanted,
        FeedText<? super T> text,
        Function<T, Optional<Contact>> contact) {

    /**
     * The content of both.
     *
     * @param facts plain sentences
     * @param text the whole text without markup
     * @param file address of the text file
     */
    public record View(
            Link item,
            String teaser,
            List<String> facts,
            Prose prose,
            String text,
            Optional<Picture> picture,
            List<Fact> contact,
            String address,
            String file) {}

    public PageSet<T> pages() {
        return new PageSet<>(
                context -> context.all(kind).stream()
                        .filter(item -> exists(item, context))
                        .toList(),
                true,
                this::pages);
    }

    /** Returns the link to the kit of an item. */
    public Optional<Link> link(T item, PageContext context) {
        return exists(item, context)
                ? Optional.of(new Link("Für die Presse: Text und Bild zum Übernehmen", address(item)))
                : Optional.empty();
    }

    private boolean exists(T item, PageContext context) {
        return !item.isExample() && wanted.test(item, context.today());
    }

    private String address(T item) {
        return item.address() + "presse/";
    }

    private List<WebPage> pages(T item, PageContext context) {
        Prose prose = Prose.of(item.body()).without(item.body().section(Body.CHANGES));
        Contact asked = contact.apply(item)
                .filter(own -> !own.isEmpty())
                .orElse(context.network().contact());
        View view = new View(
                Link.to(item),
                item.teaser(),
                text.facts(item).stream().filter(fact -> !fact.isEmpty()).toList(),
                prose,
                plain(prose),
                context.picture(item),
                new Facts().contact(asked).list(),
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

    private static String plain(Prose prose) {
        Stream<String> sections =
                prose.sections().stream().flatMap(section -> Stream.of(section.title(), PlainText.of(section.html())));
        Stream<String> sources =
                prose.sources().isEmpty() ? Stream.empty() : Stream.of(Body.SOURCES, PlainText.of(prose.sources()));
        return Stream.of(Stream.of(PlainText.of(prose.intro())), sections, sources)
                .flatMap(Function.identity())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("\n\n"));
    }
}
