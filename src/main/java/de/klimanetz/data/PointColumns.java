package de.klimanetz.data;

import de.klimanetz.content.Form;
import de.klimanetz.model.GeoPoint;
import java.util.Optional;
import java.util.function.Function;

/** A point on the map as two columns, since a spreadsheet has no pairs. */
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
