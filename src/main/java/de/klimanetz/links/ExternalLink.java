package de.klimanetz.links;

import de.klimanetz.problem.Place;

/**
 * A link of the site to another website.
 *
 * @param address absolute, without fragment
 * @param place where the source names it first, else the first page that has it
 */
public record ExternalLink(String address, Place place) {}
