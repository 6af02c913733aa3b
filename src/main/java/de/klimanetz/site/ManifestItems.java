package de.klimanetz.site;

import de.klimanetz.cache.Memo;
import de.klimanetz.model.Event;
import de.klimanetz.model.Item;
import de.klimanetz.model.Publication;
import de.klimanetz.model.Site;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Writes the items of a site for the manifest; the text of an unchanged item is kept. For use by one thread. */
public final class ManifestItems {

    private static final Function<Item, String> WRITE = item -> PublishedItems.write(Publication.entry(item));

    private final Memo<Item, String> written = new Memo<>();

    /** Returns a JSON object per item in the order of the site, then one per generated meeting. */
    public List<String> write(Site site) {
        List<Item> items = Stream.concat(
                        site.items(), site.all(Event.class).stream().filter(Event::isMeeting))
                .toList();
        Map<Item, String> texts = written.of(items, WRITE);
        return items.stream().map(texts::get).toList();
    }
}
