package de.klimanetz.view;

import de.klimanetz.model.Area;
import de.klimanetz.model.Campaign;
import de.klimanetz.model.ContentType;
import de.klimanetz.model.EarlierAddress;
import de.klimanetz.model.Item;
import de.klimanetz.model.Member;
import de.klimanetz.model.Series;
import de.klimanetz.model.Site;
import de.klimanetz.view.SiteFiles.Redirect;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Rules by which a web server leads on from earlier addresses. Of what bears the name of an item they lead on, too, to its
 * calendar, feeds and frame: programs and other websites go on to use the old name and follow no page that leads on.
 */
final class Redirects {

    private final Site site;
    private final Set<String> names;

    private Redirects(Site site) {
        this.site = site;
        this.names = Stream.of(site.all(Member.class), site.all(Campaign.class), site.all(Series.class))
                .flatMap(List::stream)
                .map(Item::slug)
                .collect(Collectors.toSet());
    }

    /** Addresses further down come first, since servers take the first rule whose address is the beginning of theirs. */
    static List<Redirect> of(Site site) {
        Redirects redirects = new Redirects(site);
        return site.moved()
                .flatMap(item -> item.earlier().stream().flatMap(earlier -> redirects.of(item, earlier)))
                .sorted(Comparator.comparing(Redirect::from).reversed())
                .toList();
    }

    private Stream<Redirect> of(Item item, EarlierAddress earlier) {
        String folder = "/" + item.type().folder() + "/";
        String old = earlier.address().startsWith(folder)
                ? earlier.address().substring(folder.length()).replaceFirst("/$", "")
                : "";
        Stream<String> outputs = old.isEmpty() || names.contains(old) ? Stream.empty() : outputs(item.type());
        return Stream.concat(
                Stream.of(redirect(earlier.address(), item.address())),
                outputs.map(output -> redirect(output.formatted(old), output.formatted(item.slug()))));
    }

    private static Stream<String> outputs(ContentType type) {
        return switch (type) {
            case MEMBER, CAMPAIGN ->
                Stream.of(
                        Area.CALENDARS.below("%s.ics"),
                        Area.FEEDS.below("%s.xml"),
                        Area.FEEDS.below("%s.json"),
                        Area.EMBEDS.below("%s/"));
            case SERIES -> Stream.of(Area.CALENDARS.below("%s.ics"));
            default -> Stream.empty();
        };
    }

    private Redirect redirect(String from, String to) {
        String base = site.settings().baseUrl().getPath();
        return new Redirect(base + from.substring(1), base + to.substring(1));
    }
}
