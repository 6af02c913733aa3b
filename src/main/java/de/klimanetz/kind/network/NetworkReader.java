package de.klimanetz.kind.network;

import de.klimanetz.content.Facts;
import de.klimanetz.content.ParsedFile;
import de.klimanetz.content.TextFile;
import de.klimanetz.map.MapDrawer;
import de.klimanetz.model.Common;
import de.klimanetz.model.ContentType;
import de.klimanetz.model.Network;
import de.klimanetz.problem.Place;
import de.klimanetz.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Creates the {@link Network} from its parsed file. */
final class NetworkReader {

    private final Path folder;
    private final Problems problems;

    /** @param folder {@code content/netzwerk} */
    NetworkReader(Path folder, Problems problems) {
        this.folder = folder;
        this.problems = problems;
    }

    static Optional<Network> read(ParsedFile file) {
        Path folder = file.folder().resolve(ContentType.NETWORK.folder());
        return Optional.of(new NetworkReader(folder, file.problems()).read(file.common(), file.facts()));
    }

    private Network read(Common common, Facts facts) {
        return new Network(
                common,
                facts.get(NetworkFields.SHORT_NAME),
                facts.get(NetworkFields.LEGAL_FORM),
                facts.get(NetworkFields.SINCE),
                facts.get(NetworkFields.LEAD).slug(),
                facts.text(NetworkFields.OTHERS),
                facts.get(NetworkFields.EXPECTED_MEMBERS),
                map(facts),
                facts.text(NetworkFields.MAP_CREDIT),
                NetworkFields.CONTACT.read(facts));
    }

    private Optional<String> map(Facts facts) {
        return facts.find(NetworkFields.MAP).flatMap(file -> {
            Place place = facts.place(NetworkFields.MAP);
            try {
                return TextFile.decode(
                                Files.readAllBytes(folder.resolve(file)),
                                (line, message) ->
                                        problems.error(place, "Die Karte „" + file + "“ ist nicht lesbar. " + message))
                        .filter(text -> isMap(text, file));
            } catch (IOException unreadable) {
                problems.error(place, "Die Karte „" + file + "“ liegt nicht in content/netzwerk.");
                return Optional.empty();
            }
        });
    }

    private boolean isMap(String text, String file) {
        try {
            new MapDrawer(text);
            return true;
        } catch (IllegalArgumentException unreadable) {
            problems.error(
                    Place.of("content/" + ContentType.NETWORK.folder() + "/" + file),
                    "Die Karte ist nicht lesbar. Erwartet wird GeoJSON mit der Eigenschaft „ags“ je Fläche.");
            return false;
        }
    }
}
