package de.klimanetz.links;

import java.util.Optional;

/** Says in German what is wrong with a link. */
final class LinkWords {

    private LinkWords() {}

    /** Returns an empty value if nothing is wrong. */
    static Optional<String> of(String address, Answer answer) {
        return switch (answer.outcome()) {
            case FOUND -> Optional.empty();
            case MOVED -> Optional.of("Die Seite „" + address + "“ ist umgezogen. Schreiben Sie: " + answer.movedTo());
            case GONE ->
                Optional.of("Die Seite „" + address + "“ gibt es nicht mehr (Antwort " + answer.status()
                        + "). Suchen Sie eine andere, oder lassen Sie den Link weg.");
            case NO_SERVER ->
                Optional.of(
                        "Unter „" + address
                                + "“ antwortet niemand. Gibt es die Website noch? Suchen Sie eine andere, oder lassen Sie den Link weg.");
            case UNSAFE ->
                Optional.of("Die Verbindung zu „" + address
                        + "“ ist nicht sicher: Das Zertifikat gilt nicht. Browser warnen davor.");
            case NOT_CHECKED ->
                Optional.of("„" + address + "“ ließ sich nicht prüfen"
                        + (answer.status() == 0 ? "" : " (Antwort " + answer.status() + ")")
                        + ". Sehen Sie selbst nach.");
        };
    }
}
