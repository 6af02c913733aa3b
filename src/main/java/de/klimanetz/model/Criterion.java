package de.klimanetz.model;

/**
 * A rating of a practice by one criterion.
 *
 * @param value from 1 (very low) to {@link #BEST} (very high)
 * @param by person or organization that rates
 */
public record Criterion(String name, int value, String by) {

    public static final int BEST = 5;
}
