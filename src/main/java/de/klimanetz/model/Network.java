package de.klimanetz.model;

import java.util.List;
import java.util.Optional;

/**
 * The network itself.
 *
 * @param lead slug of the coordinating member
 * @param expectedMembers number of towns, to detect missing files
 * @param map outlines of the towns as GeoJSON text
 */
public record Network(
        Common common,
        String shortName,
        String legalForm,
        PartialDate since,
        String lead,
        String others,
        int expectedMembers,
        Optional<String> map,
        String mapCredit,
        Contact contact)
        implements Organisation {

    @Override
    public List<String> names() {
        return List.of(title(), shortName);
    }
}
