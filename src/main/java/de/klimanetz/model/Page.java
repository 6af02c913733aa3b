package de.klimanetz.model;

import de.klimanetz.model.vocabulary.Menu;
import java.util.Optional;

/**
 * A static page.
 *
 * @param menu where it is linked
 * @param rank position in the menu
 * @param language ISO 639-1
 * @param form in which language for whom it is, besides {@code language}
 * @param video shown above the text
 * @param listsPictures whether it lists all pictures of the site with their credits
 */
public record Page(
        Common common, Menu menu, int rank, String language, Form form, Optional<Video> video, boolean listsPictures)
        implements Item {

    /** Forms for which law demands a link on the home page (BITV 2.0, annex 2). */
    public enum Form {
        PLAIN,
        EASY_TO_READ,
        SIGN_LANGUAGE
    }

    /**
     * A video of the site itself.
     *
     * @param address relative to the base URL
     * @param duration minutes and seconds, or empty
     */
    public record Video(String address, String duration) {}
}
