package de.klimanetz.view;

import java.util.List;

/**
 * An event in a list.
 *
 * @param state what a reader must know first, such as “abgesagt”, or empty when all is as announced
 * @param stateKey names the state for the style sheet
 */
public record EventCard(
        String title,
        String address,
        DateBlock block,
        String when,
        String machine,
        String place,
        String teaser,
        String kind,
        String state,
        String stateKey,
        boolean example,
        List<Link> members) {}
