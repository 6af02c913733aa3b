package de.klimanetz.view;

import de.klimanetz.model.Area;
import de.klimanetz.model.ContentType;
import de.klimanetz.model.Network;
import de.klimanetz.model.Page;
import de.klimanetz.model.Picture;
import de.klimanetz.model.Site;
import de.klimanetz.wording.GermanDates;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The page of the network, the static pages and the page for addresses that do not exist. */
final class NetworkPages {

    /** What the page of the network shows. */
    public record View(
            NetworkData data,
            String teaser,
            List<Fact> facts,
            List<Fact> contact,
            Prose prose,
            Optional<Picture> picture,
            List<Link> members,
            List<Link> topics) {}

    /** What a static page shows. */
    public record StaticView(String teaser, Prose prose, boolean easyToRead) {}

    /** What stands on the page for missing addresses. */
    public record NotFound(List<Link> ways) {}

    private final Workbench bench;

    NetworkPages(Workbench bench) {
        this.bench = bench;
    }

    List<WebPage> pages() {
        List<WebPage> pages = new ArrayList<>();
        pages.add(network());
        bench.site().pages().forEach(page -> pages.add(staticPage(page)));
        pages.add(notFound());
        return pages;
    }

    private WebPage network() {
        Network network = bench.site().network();
        Site site = bench.site();
        Link lead = bench.link(ContentType.MEMBER, network.lead()).orElse(new Link("", ""));
        List<Fact> facts = new Facts()
                .add("Zusammenarbeit seit", GermanDates.date(network.since()))
                .add("Rechtsform", network.legalForm())
                .add("Hauptverantwortlich", lead.title(), lead.address(), "")
                .add("Sonstige Beteiligte", network.others())
                .add("Städte und Gemeinden", String.valueOf(network.expectedMembers()), Area.MEMBERS.address(), "")
                .list();
        View content = new View(
                new NetworkData(network, site.settings()),
                network.teaser(),
                facts,
                new Facts().contact(network.contact()).list(),
                Prose.of(network.body()),
                network.picture(),
                site.members().stream()
                        .filter(member -> !member.isDistrict())
                        .map(Cards::link)
                        .toList(),
                bench.around().topics(network));
        return bench.itemPage(network, "de", List.of(Link.to(Area.HOME)), content);
    }

    private WebPage staticPage(Page page) {
        return bench.itemPage(
                page,
                page.language(),
                List.of(Link.to(Area.HOME)),
                new StaticView(page.teaser(), Prose.of(page.body()), page.easyToRead()));
    }

    private WebPage notFound() {
        return new WebPage(
                "not-found",
                "/404.html",
                "Seite nicht gefunden",
                "Unter dieser Adresse gibt es keine Seite.",
                "de",
                List.of(Link.to(Area.HOME)),
                new NotFound(Chrome.NAVIGATION),
                Optional.empty(),
                "",
                Optional.of(bench.around().feed("/")),
                Optional.empty());
    }
}
