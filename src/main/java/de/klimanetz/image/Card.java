package de.klimanetz.image;

import de.klimanetz.map.Mark;
import de.klimanetz.season.Season;
import java.util.Optional;

/**
 * What a picture for social networks shows.
 *
 * @param mark of the network
 * @param site name of the site
 * @param kicker the short line above the title, or empty
 * @param season for the colours
 */
public record Card(Mark mark, String site, String kicker, String title, Optional<Sheet> sheet, Season season) {

    /** A sheet of a tear-off calendar: month, day, weekday. */
    public record Sheet(String head, String main, String foot) {}
}
