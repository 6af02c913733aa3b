package de.klimanetz.kind.network;

import de.klimanetz.check.SiteCheck;
import de.klimanetz.content.ItemReader;
import de.klimanetz.content.Schema;
import de.klimanetz.kind.Kind;
import de.klimanetz.model.ContentType;
import de.klimanetz.model.Item;
import de.klimanetz.model.Network;
import de.klimanetz.page.PageSet;
import java.util.Comparator;
import java.util.List;

/** The content type for the network. */
public final class NetworkDefinition implements Kind<Network> {

    @Override
    public ContentType type() {
        return ContentType.NETWORK;
    }

    @Override
    public Class<Network> itemClass() {
        return Network.class;
    }

    @Override
    public Comparator<? super Network> order() {
        return Comparator.comparing(Item::slug);
    }

    @Override
    public Schema schema() {
        return NetworkFields.SCHEMA;
    }

    @Override
    public ItemReader<Network> reader() {
        return NetworkReader::read;
    }

    @Override
    public List<PageSet<?>> pages() {
        return List.of(NetworkPage.SET);
    }

    @Override
    public List<String> searchText(Network item) {
        return List.of(item.contact().words());
    }

    @Override
    public List<SiteCheck> checks() {
        return List.of(SiteCheck.onAnyDay(MissingMembers::find), SiteCheck.onAnyDay(UnknownAreas::find));
    }
}
