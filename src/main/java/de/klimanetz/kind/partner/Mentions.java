package de.klimanetz.kind.partner;

import de.klimanetz.model.Campaign;
import de.klimanetz.model.Event;
import de.klimanetz.model.Item;
import de.klimanetz.model.Offer;
import de.klimanetz.model.Practice;
import de.klimanetz.model.Site;
import de.klimanetz.page.Index;
import de.klimanetz.page.Link;
import de.klimanetz.page.Names;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The items that name an organisation as organizer, host, provider, carrier or partner, by its address. */
final class Mentions {

    static final Index<Mentions> INDEX = Index.of(snapshot -> new Mentions(snapshot.site(), snapshot.get(Names.INDEX)));

    private final Names names;
    private final Map<String, Set<Item>> byAddress = new HashMap<>();

    private Mentions(Site site, Names names) {
        this.names = names;
        site.all(Campaign.class).forEach(campaign -> add(campaign, String.join(", ", campaign.partners())));
        site.all(Practice.class)
                .forEach(practice -> add(practice, practice.setting().carrier()));
        site.all(Offer.class).forEach(offer -> add(offer, offer.provider()));
        site.all(Event.class).stream()
                .filter(event -> !event.isMeeting())
                .forEach(event ->
                        add(event, event.organizer() + ", " + event.hosting().host()));
    }

    private void add(Item item, String text) {
        for (Link part : names.parts(text)) {
            if (!part.address().isEmpty()) {
                byAddress
                        .computeIfAbsent(part.address(), none -> new LinkedHashSet<>())
                        .add(item);
            }
        }
    }

    /** Returns the items in the order of their kinds. */
    List<Item> of(String address) {
        return new ArrayList<>(byAddress.getOrDefault(address, Set.of()));
    }
}
