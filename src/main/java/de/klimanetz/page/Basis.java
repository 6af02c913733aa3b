package de.klimanetz.page;

import de.klimanetz.model.Settings;
import java.time.LocalDate;

/**
 * Data that every page may use without a recorded dependency; a change invalidates all cached pages.
 *
 * @param today the day of the build in the time zone of the site
 */
public record Basis(Settings settings, LocalDate today, Towns towns) {}
