package de.klimanetz.model;

import java.math.BigDecimal;
import java.util.Optional;

/** A number with its source and, where it is known, its date. */
public record Figure(BigDecimal value, Optional<PartialDate> asOf, String source) {}
