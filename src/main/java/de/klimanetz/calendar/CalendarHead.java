package de.klimanetz.calendar;

import de.klimanetz.calendar.Subscription.Label;
import de.klimanetz.model.Settings;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Color;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Source;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * Writes the properties of a calendar (RFC 5545 § 3.7, RFC 7986 § 5). The file of a single event has no name and no
 * source, since Outlook would open it as a separate calendar instead of importing it (MS-OXCICAL, X-WR-CALNAME).
 */
final class CalendarHead {

    /** The CSS colour name (RFC 7986 § 5.9) that is closest to the green of the pages. */
    private static final String GREEN = "darkgreen";

    private static final Duration REFRESH_INTERVAL = Duration.ofHours(12);

    private final Settings settings;

    CalendarHead(Settings settings) {
        this.settings = settings;
    }

    String text(Subscription subscription) {
        PropertyList head = new PropertyList(List.of(
                new ProdId("-//Klimanetz//" + settings.authority() + "//DE"),
                ImmutableVersion.VERSION_2_0,
                ImmutableCalScale.GREGORIAN));
        List<Property> more = subscription
                .label()
                .map(label -> properties(label, subscription.address()))
                .orElse(List.of());
        return OctetFolding.fold(head.addAll(more).toString());
    }

    /** Writes name, description and refresh interval twice, since older programs support only the X- properties. */
    private List<Property> properties(Label label, String address) {
        String description = label.description() + " Lizenz: "
                + settings.licence().label() + " (" + settings.licence().address() + "), " + settings.source() + ".";
        return List.of(
                new Name(label.name()),
                new XProperty("X-WR-CALNAME", label.name()),
                new Description(description),
                new XProperty("X-WR-CALDESC", description),
                new Url(URI.create(settings.absolute(label.page()))),
                new Source(new ParameterList(List.of(Value.URI)), settings.absolute(address)),
                new Color(new ParameterList(), GREEN),
                new RefreshInterval(new ParameterList(List.of(Value.DURATION)), REFRESH_INTERVAL),
                new XProperty("X-PUBLISHED-TTL", REFRESH_INTERVAL.toString()));
    }
}
