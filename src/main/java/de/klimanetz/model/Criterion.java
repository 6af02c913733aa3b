package de.klimanetz.model;

/**
 * How somebody rates a practice in one respect.
 *
 * @param value from 1, very low, to {@link #BEST}, very high
 * @param by who rates
 */
public record Criterion(String name, int value, String by) {

    public static final int BEST = 5;
}
