package de.klimanetz.kind.page;

import de.klimanetz.kind.page.StaticPages.Used;
import de.klimanetz.model.Body;
import de.klimanetz.model.Item;
import de.klimanetz.model.Picture;
import de.klimanetz.model.Site;
import de.klimanetz.page.Index;
import de.klimanetz.page.Link;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** All pictures of the items and their texts, with the items that use them. */
final class PictureList {

    static final Index<PictureList> INDEX = Index.of(snapshot -> new PictureList(snapshot.site()));

    private final Map<String, Picture> pictures = new TreeMap<>();
    private final Map<String, Set<Link>> pages = new TreeMap<>();

    private PictureList(Site site) {
        site.items().forEach(item -> {
            item.picture().ifPresent(picture -> add(picture, item));
            item.body().sections().forEach(section -> addAll(section, item));
        });
    }

    private void addAll(Body.Section section, Item item) {
        if (!section.html().contains("<img")) {
            return;
        }
        for (Element image : Jsoup.parseBodyFragment(section.html()).select("img[src]")) {
            Element figure = image.closest("figure");
            String credit =
                    figure == null ? "" : figure.select("figcaption small").text();
            add(new Picture(image.attr("src"), image.attr("alt"), "", credit.replaceFirst("^Bild: ", ""), ""), item);
        }
    }

    /** The first use says whose it is. */
    private void add(Picture picture, Item item) {
        pictures.putIfAbsent(picture.address(), picture);
        pages.computeIfAbsent(picture.address(), none -> new LinkedHashSet<>()).add(Link.to(item));
    }

    List<Used> all(String none) {
        return pictures.values().stream()
                .map(picture -> new Used(picture, List.copyOf(pages.get(picture.address()))))
                .toList();
    }
}
