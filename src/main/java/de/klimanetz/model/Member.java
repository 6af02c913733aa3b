package de.klimanetz.model;

import de.klimanetz.model.vocabulary.MemberKind;
import de.klimanetz.model.vocabulary.MemberRole;
import java.util.Optional;

/**
 * The Kreis or one of its towns.
 *
 * @param ags official municipality key (Amtlicher Gemeindeschlüssel)
 */
public record Member(
        Common common,
        MemberKind kind,
        String ags,
        Membership membership,
        Geography geography,
        Offices offices,
        ClimatePlan plan)
        implements Item {

    /** Its part in the network; one that has left stays on the site. */
    public record Membership(MemberRole role, PartialDate since, Optional<PartialDate> left) {}

    /**
     * Where and how large it is.
     *
     * @param region Regierungsbezirk, or empty
     * @param area in square kilometres
     * @param positionSource who knows the position, or empty
     */
    public record Geography(
            String region,
            Optional<Figure> population,
            Optional<Figure> area,
            Optional<GeoPoint> position,
            String positionSource) {}

    /**
     * Whom to ask; every part may be empty.
     *
     * @param hall the town hall
     * @param climate the people for climate protection
     */
    public record Offices(Contact hall, Contact climate, String website, String climatePage) {}

    /**
     * Its concept for climate protection; every part may be empty.
     *
     * @param managerSince from when on somebody is paid to carry it out
     */
    public record ClimatePlan(
            String name, Optional<PartialDate> since, String funding, Optional<PartialDate> managerSince) {}

    public boolean isDistrict() {
        return kind == MemberKind.DISTRICT;
    }

    /** Whether it is a town that belongs to the network now. */
    public boolean isTownOfNetwork() {
        return !isDistrict() && membership.left().isEmpty();
    }
}
