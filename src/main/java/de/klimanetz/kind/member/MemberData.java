package de.klimanetz.kind.member;

import de.klimanetz.model.Contact;
import de.klimanetz.model.Member;
import de.klimanetz.model.Settings;
import de.klimanetz.page.JsonLd;
import de.klimanetz.page.Link;
import de.klimanetz.page.MachineData;

/**
 * The administration of a Kommune as schema.org/GovernmentOrganization in JSON-LD; empty for an example.
 *
 * @param network link to the network of which it is a member
 */
public record MemberData(Member member, Link network, Settings settings) implements MachineData {

    @Override
    public String json() {
        if (member.isExample()) {
            return "";
        }
        Contact hall = member.offices().hall();
        Contact office = member.offices().climate();
        return JsonLd.of("GovernmentOrganization", member, settings)
                .with("name", member.title())
                .with("sameAs", member.offices().website())
                .with("address", JsonLd.address(hall))
                .with("telephone", hall.phone())
                .with("email", hall.email())
                .with(
                        "contactPoint",
                        JsonLd.part("ContactPoint")
                                .with("name", office.office())
                                .with("telephone", office.phone())
                                .with("email", office.email()))
                .with(
                        "areaServed",
                        member.geography()
                                .position()
                                .map(point -> JsonLd.named("AdministrativeArea", member.title())
                                        .with("geo", JsonLd.point(point))))
                .with(
                        "memberOf",
                        JsonLd.named("Organization", network.title()).with("url", settings.absolute(network.address())))
                .json();
    }
}
