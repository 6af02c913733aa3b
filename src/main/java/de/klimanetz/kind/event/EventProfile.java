package de.klimanetz.kind.event;

import de.klimanetz.model.Event;
import de.klimanetz.model.vocabulary.EventFormat;
import de.klimanetz.page.Fact;
import de.klimanetz.page.Facts;
import de.klimanetz.page.Link;
import de.klimanetz.page.PageContext;
import de.klimanetz.page.Towns;
import de.klimanetz.wording.GermanEvents;
import de.klimanetz.wording.GermanFigures;
import de.klimanetz.wording.GermanPlaces;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/** The facts in the profile on an event page. */
final class EventProfile {

    private EventProfile() {}

    static List<Fact> facts(Event event, boolean over, PageContext context) {
        Facts facts = new Facts()
                .add("Art", event.kind().label(), EventLists.address(event.kind()), "")
                .add("Teilnahme", participation(event));
        if (!event.isOnline()) {
            addVenue(facts, event, context.towns());
        }
        if (!over) {
            facts.web("Online-Raum", event.online().publicAddress().orElse(""))
                    .add("Online-Teilnahme", event.online().note());
        }
        facts.add("Veranstaltet von", context.named(event.organizer()))
                .add("Zu Gast bei", context.named(event.hosting().host()))
                .add("Es begrüßt", context.named(event.hosting().hostRole()))
                .add("Für wen genau", event.admission().circle().note())
                .add("Gäste", event.admission().circle().guests() ? "willkommen" : "")
                .add("Kosten", event.admission().cost())
                .add("Für alle", event.admission().accessibility())
                .add("Sprache", language(event.admission().language()))
                .add(
                        "Plätze",
                        event.registration().places().map(EventProfile::number).orElse(""));
        if (event.isOpenForRegistration(context.today())) {
            addRegistration(facts, event.registration());
        }
        return facts.add(
                        "Teilnehmende",
                        event.review()
                                .attendance()
                                .map(GermanEvents::attendance)
                                .orElse(""))
                .add("Aufzeichnung", document(event.review().documents().recording()))
                .add("Folien", document(event.review().documents().slides()))
                .add("Protokoll", document(event.review().documents().minutes()))
                .list();
    }

    private static void addVenue(Facts facts, Event event, Towns towns) {
        Event.Venue venue = event.venue();
        String town = event.members().size() == 1 ? towns.names(event.members()) : "";
        String map = MapLink.of(venue, town);
        facts.add("Ort", GermanPlaces.address(venue))
                .add("Karte", map.isEmpty() ? "" : "bei OpenStreetMap", map, "")
                .add("Barrierefreiheit am Ort", venue.accessibility())
                .add("Anreise", venue.directions());
    }

    private static void addRegistration(Facts facts, Event.Registration registration) {
        facts.web("Anmeldung", registration.address())
                .add("Anmeldung per E-Mail", registration.email(), "mailto:" + registration.email(), "")
                .add("Anmeldung per Telefon", registration.phone(), Facts.telephone(registration.phone()), "");
    }

    private static List<Link> document(String address) {
        if (address.isEmpty()) {
            return List.of();
        }
        return List.of(new Link(
                address.startsWith("/") ? "PDF" : address.replaceFirst("^https?://(www\\.)?([^/]+).*", "bei $2"),
                address));
    }

    private static String number(int value) {
        return GermanFigures.number(BigDecimal.valueOf(value));
    }

    private static String participation(Event event) {
        return event.format() == EventFormat.ON_SITE ? "" : event.format().label();
    }

    private static String language(String code) {
        return code.equals("de") ? "" : Locale.forLanguageTag(code).getDisplayLanguage(Locale.GERMAN);
    }
}
