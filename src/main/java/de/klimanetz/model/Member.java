package de.klimanetz.model;

import de.klimanetz.model.vocabulary.MemberKind;
import de.klimanetz.model.vocabulary.MemberRole;
import de.klimanetz.model.vocabulary.NameSide;
import java.util.List;
import java.util.Optional;

/**
 * The Kreis or one of its towns.
 *
 * @param ags official municipality key (Amtlicher Gemeindeschlüssel), 8 digits, or 5 for the Kreis
 */
public record Member(
        Common common,
        MemberKind kind,
        String ags,
        Membership membership,
        Geography geography,
        Offices offices,
        ClimatePlan plan)
        implements Organisation {

    /** The membership in the network. Former members stay on the site. */
    public record Membership(MemberRole role, PartialDate since, Optional<PartialDate> left) {}

    /**
     * Geographical data.
     *
     * @param region Regierungsbezirk, or empty
     * @param area in square kilometres
     * @param positionSource source of the position, or empty
     * @param nameSide where its name is on maps; empty if any side will do
     */
    public record Geography(
            String region,
            Optional<Figure> population,
            Optional<Figure> area,
            Optional<GeoPoint> position,
            String positionSource,
            Optional<NameSide> nameSide) {}

    /**
     * Contacts; every component may be empty.
     *
     * @param hall town hall
     * @param climate office for climate protection
     */
    public record Offices(Contact hall, Contact climate, String website, String climatePage) {}

    /**
     * The climate protection concept; every component may be empty.
     *
     * @param managerSince start of the climate protection management
     */
    public record ClimatePlan(
            String name, Optional<PartialDate> since, String funding, Optional<PartialDate> managerSince) {}

    /** Returns the name of a town with its kind, such as “Stadt Ahaus”: without, it may as well be a place. */
    @Override
    public List<String> names() {
        return List.of(isDistrict() ? title() : kind.label() + " " + title());
    }

    public boolean isDistrict() {
        return kind == MemberKind.DISTRICT;
    }

    /** Returns whether it is a town, not the Kreis, and has not left the network. */
    public boolean isTownOfNetwork() {
        return !isDistrict() && membership.left().isEmpty();
    }
}
