package de.klimanetz.model;

import de.klimanetz.problem.Place;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number with its source.
 *
 * @param asOf reference date, if known
 * @param place the line of the number
 */
public record Figure(BigDecimal value, Optional<PartialDate> asOf, String source, Place place) {}
