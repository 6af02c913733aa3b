package de.klimanetz.kind.practice;

import de.klimanetz.page.Link;
import java.util.List;
import java.util.Optional;

/**
 * A station on the way of a practice through the towns: where it began, or a step of a town that adopted it.
 *
 * @param year when, or empty if unknown
 * @param step empty for the beginning
 */
public record Station(String year, List<Link> towns, Optional<TransferEntry.Step> step) {}
