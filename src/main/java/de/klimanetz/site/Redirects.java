package de.klimanetz.site;

import de.klimanetz.kind.Output;
import de.klimanetz.model.EarlierAddress;
import de.klimanetz.model.Item;
import de.klimanetz.model.Site;
import de.klimanetz.site.SiteFiles.Redirect;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * HTTP redirects from earlier addresses of items. They also cover calendars, feeds and embeds that are named by the
 * slug of an item, since programs do not follow redirects in HTML.
 */
final class Redirects {

    private final Site site;
    private final Set<String> names;

    private Redirects(Site site) {
        this.site = site;
        this.names = site.items()
                .filter(item -> !Kinds.of(item).outputs().isEmpty())
                .map(Item::slug)
                .collect(Collectors.toSet());
    }

    /** Returns deeper addresses first, since Apache applies the first rule whose address is a prefix. */
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
        Stream<Output> outputs =
                old.isEmpty() || names.contains(old) ? Stream.empty() : Kinds.of(item).outputs().stream();
        return Stream.concat(
                Stream.of(redirect(earlier.address(), item.address())),
                outputs.flatMap(output -> ofOutput(output, old, item.slug())));
    }

    private Stream<Redirect> ofOutput(Output output, String old, String now) {
        List<String> from = output.addresses(old).toList();
        List<String> to = output.addresses(now).toList();
        return IntStream.range(0, from.size()).mapToObj(index -> redirect(from.get(index), to.get(index)));
    }

    private Redirect redirect(String from, String to) {
        String base = site.settings().baseUrl().getPath();
        return new Redirect(base + from.substring(1), base + to.substring(1));
    }
}
