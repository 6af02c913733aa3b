package de.klimanetz.data;

import de.klimanetz.content.Form;
import de.klimanetz.model.GeoPoint;
import java.util.Optional;
import java.util.function.Function;

/**
 * Latitude and longitude of a point as two columns.
 *
 * @param name prefix of the column names
 */
public record PointColumns<T>(String name, Function<T, Optional<GeoPoint>> point) {

    public Columns<T> add(Columns<T> columns) {
        Form degrees = Form.of(Form.Kind.DECIMAL);
        return columns.own(
                        name + "_breite",
                        degrees,
                        "Geografische Breite in Grad (WGS 84).",
                        (entry, directory) -> point.apply(entry).map(GeoPoint::latitude))
                .own(
                        name + "_laenge",
                        degrees,
                        "Geografische Länge in Grad (WGS 84).",
                        (entry, directory) -> point.apply(entry).map(GeoPoint::longitude));
    }
}
