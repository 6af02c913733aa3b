package de.klimanetz.season;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The colours of the shipped drawings in a season, by day and by night. They are those of the style sheet
 * ({@code 21-season.css}), which pictures cannot use.
 *
 * @param day the colour in a season for each colour as drawn
 * @param night the colour at night for each colour by day
 * @param sun by day
 * @param head the head of a calendar sheet by day
 * @param headText the text on it
 */
public record Palette(Map<String, String> day, Map<String, String> night, String sun, String head, String headText) {

    private static final String WHITE = "#fff";
    private static final String INK = "#16302a";

    public static Palette of(Season season) {
        return switch (season) {
            case SPRING ->
                palette(
                        "#dff1f5 #bfe0b4 #84bd62 #1c6a3d",
                        "#10292c #1c3f35 #2b5a33 #0a1f17",
                        "#f6b93b",
                        "#1c6a3d",
                        WHITE);
            case SUMMER ->
                palette(
                        "#cbe8f4 #a9cf95 #5fa75c #0b5636",
                        "#12283c #1b3f38 #275a41 #0a1c16",
                        "#f08a24",
                        "#f2b632",
                        INK);
            case AUTUMN ->
                palette(
                        "#f8e7cf #e5cd95 #c9a24f #8a3b1c",
                        "#271e1f #35282a #5a451f #170f0c",
                        "#e8762c",
                        "#9c3d1c",
                        WHITE);
            case WINTER ->
                palette(
                        "#dbe8ef #c3d3da #aec6c4 #2d4f55",
                        "#14262f #1f3640 #2a4249 #0c1a1e",
                        "#f2a65a",
                        "#24506a",
                        WHITE);
        };
    }

    /** Sky, distance, field, hedge; at night also buildings, roofs and walls. */
    private static Palette palette(String day, String night, String sun, String head, String headText) {
        Map<String, String> byDay = pairs("#eaf3f6 #dcebdc #4c9a5e #00502f", day);
        Map<String, String> byNight = pairs(day, night);
        byNight.putAll(pairs("#b5533c #16302a #fbf8f1 #e08a1e", "#6e3326 #081310 #c9c2b0 #d9a441"));
        return new Palette(byDay, byNight, sun, head, headText);
    }

    private static Map<String, String> pairs(String from, String to) {
        String[] keys = from.split(" ");
        String[] values = to.split(" ");
        Map<String, String> pairs = new LinkedHashMap<>();
        for (int index = 0; index < keys.length; index++) {
            pairs.put(keys[index], values[index]);
        }
        return pairs;
    }
}
