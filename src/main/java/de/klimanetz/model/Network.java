package de.klimanetz.model;

import java.util.Optional;

/**
 * The network itself.
 *
 * @param lead slug of the member that coordinates
 * @param expectedMembers how many towns belong to it, so that a missing file is noticed
 * @param map the outlines of the towns as GeoJSON text
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
        implements Item {}
