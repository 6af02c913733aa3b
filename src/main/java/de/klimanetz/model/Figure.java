package de.klimanetz.model;

import de.klimanetz.problem.Place;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number with its source and, where it is known, its date.
 *
 * @param place where editors would bring it up to date
 */
public record Figure(BigDecimal value, Optional<PartialDate> asOf, String source, Place place) {}
