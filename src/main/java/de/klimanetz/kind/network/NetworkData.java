package de.klimanetz.kind.network;

import de.klimanetz.model.Contact;
import de.klimanetz.model.Network;
import de.klimanetz.model.Settings;
import de.klimanetz.page.JsonLd;
import de.klimanetz.page.MachineData;
import de.klimanetz.wording.GermanSchedule;

/** The network as schema.org/Organization in JSON-LD. */
public record NetworkData(Network network, Settings settings) implements MachineData {

    @Override
    public String json() {
        Contact contact = network.contact();
        String name = network.title();
        return JsonLd.of("Organization", network, settings)
                .with("name", name)
                .with("alternateName", network.shortName().equals(name) ? "" : network.shortName())
                .with("foundingDate", GermanSchedule.machine(network.since()))
                .with("address", JsonLd.address(contact))
                .with("telephone", contact.phone())
                .with("email", contact.email())
                .json();
    }
}
