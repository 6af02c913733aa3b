package de.klimanetz.page;

import de.klimanetz.model.Settings;
import java.time.LocalDate;

/**
 * What every page may use without asking for it: when it changes, all pages are made again.
 *
 * @param today the day on which pages are right, in the zone of the site
 */
public record Basis(Settings settings, LocalDate today, Towns towns) {}
