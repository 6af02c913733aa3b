package de.klimanetz.view;

import java.util.List;

/**
 * An event in a list.
 *
 * @param timeOfDay for lists below the heading of a day; empty for events of several or whole days
 * @param state what a reader must know first, such as “abgesagt”, or empty when all is as announced
 * @param change the newest change with its day, or empty
 * @param stateKey names the state for the style sheet
 */
public record EventCard(
        String title,
        String address,
        DateBlock block,
        String when,
        String timeOfDay,
        String machine,
        String place,
        String teaser,
        String kind,
        String state,
        String stateKey,
        String change,
        boolean example,
        List<Link> members,
        Span span,
        FilterKeys keys) {}
