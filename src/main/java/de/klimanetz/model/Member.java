package de.klimanetz.model;

import de.klimanetz.model.vocabulary.MemberKind;
import de.klimanetz.model.vocabulary.MemberRole;
import java.util.Optional;

/**
 * The Kreis or one of its towns.
 *
 * @param ags official municipality key (Amtlicher Gemeindeschlüssel)
 * @param area in square kilometres
 * @param contact the town hall
 * @param climateOffice the people for climate protection
 */
public record Member(
        Common common,
        MemberKind kind,
        MemberRole role,
        String ags,
        PartialDate since,
        Optional<PartialDate> left,
        String region,
        Optional<Figure> population,
        Optional<Figure> area,
        Optional<GeoPoint> position,
        String positionSource,
        Contact contact,
        Contact climateOffice,
        String website,
        String climatePage,
        String plan,
        Optional<PartialDate> planSince,
        String planFunding,
        Optional<PartialDate> managerSince)
        implements Item {

    public boolean isDistrict() {
        return kind == MemberKind.DISTRICT;
    }
}
