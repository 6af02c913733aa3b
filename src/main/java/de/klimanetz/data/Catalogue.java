package de.klimanetz.data;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import de.klimanetz.model.Area;
import de.klimanetz.model.Contact;
import de.klimanetz.model.Member;
import de.klimanetz.model.Settings;
import de.klimanetz.model.Site;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The catalogue record for data portals: DCAT-AP.de as JSON-LD.
 *
 * @param files all published data files by address; each is a distribution of its data set
 */
public record Catalogue(Site site, List<SetFiles<?>> sets, Map<String, byte[]> files) {

    private static final String EU = "http://publications.europa.eu/resource/authority/";
    private static final String GEOCODING = "http://dcat-ap.de/def/politicalGeocoding/";
    private static final Map<String, String> PREFIXES = Map.of(
            "dcat", "http://www.w3.org/ns/dcat#",
            "dct", "http://purl.org/dc/terms/",
            "dcatap", "http://data.europa.eu/r5r/",
            "dcatde", "http://dcat-ap.de/def/dcatde/",
            "foaf", "http://xmlns.com/foaf/0.1/",
            "vcard", "http://www.w3.org/2006/vcard/ns#",
            "xsd", "http://www.w3.org/2001/XMLSchema#");

    /** A file format: extension, name in the EU vocabulary of file types, and media type. */
    private record Format(String extension, String name, String mediaType) {}

    private static final List<Format> FORMATS = List.of(
            new Format("json", "JSON", "application/json"),
            new Format(DataSet.FULL_TEXT, "JSON", "application/json"),
            new Format("csv", "CSV", "text/csv"),
            new Format("geojson", "GEOJSON", "application/geo+json"));

    public String json() {
        JsonObject catalogue = new JsonObject();
        JsonObject context = new JsonObject();
        PREFIXES.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(prefix -> context.addProperty(prefix.getKey(), prefix.getValue()));
        catalogue.add("@context", context);
        catalogue.addProperty("@id", settings().absolute(DataTerms.CATALOGUE));
        catalogue.addProperty("@type", "dcat:Catalog");
        text(catalogue, "dct:title", settings().title() + ": Offene Daten");
        text(
                catalogue,
                "dct:description",
                description("Offene Daten aus dem " + site.network().title() + "."));
        common(catalogue);
        catalogue.add("foaf:homepage", id(page()));
        catalogue.add("dcat:themeTaxonomy", id(EU + "data-theme"));
        day(
                catalogue,
                "dct:modified",
                sets.stream().flatMap(set -> set.changed().stream()).max(LocalDate::compareTo));
        catalogue.add("dcat:dataset", array(sets.stream().map(this::dataSet)));
        return FileHead.JSON.toJson(catalogue) + "\n";
    }

    private JsonObject dataSet(SetFiles<?> files) {
        DataSet<?> set = files.set();
        JsonObject data = new JsonObject();
        data.addProperty("@id", page() + "#" + set.name());
        data.addProperty("@type", "dcat:Dataset");
        data.addProperty("dct:identifier", set.name() + "@" + settings().authority());
        text(data, "dct:title", settings().title() + ": " + set.title());
        text(data, "dct:description", description(set.description()));
        common(data);
        data.add("dcat:landingPage", id(page()));
        data.add("dcat:contactPoint", contact());
        data.add("dcat:theme", id(EU + "data-theme/ENVI"));
        data.add("dct:accrualPeriodicity", id(EU + "frequency/IRREG"));
        text(data, "dcat:keyword", "Klimaschutz");
        district().ifPresent(ags -> {
            data.add("dct:spatial", id(GEOCODING + "districtKey/" + ags));
            data.add("dcatde:politicalGeocodingURI", id(GEOCODING + "districtKey/" + ags));
            data.add("dcatde:politicalGeocodingLevelURI", id(GEOCODING + "Level/administrativeDistrict"));
        });
        day(data, "dct:modified", files.changed());
        data.add(
                "dcat:distribution",
                array(FORMATS.stream()
                        .filter(format -> this.files.containsKey(set.address(format.extension())))
                        .map(format -> distribution(files, format))));
        return data;
    }

    private JsonObject distribution(SetFiles<?> files, Format format) {
        String address = files.set().address(format.extension());
        JsonObject distribution = new JsonObject();
        distribution.addProperty("@id", settings().absolute(address));
        distribution.addProperty("@type", "dcat:Distribution");
        String title = files.set().title() + " (" + format.name() + ")";
        text(distribution, "dct:title", format.extension().equals(DataSet.FULL_TEXT) ? title + ", mit Texten" : title);
        distribution.add("dcat:accessURL", id(settings().absolute(address)));
        distribution.add("dcat:downloadURL", id(settings().absolute(address)));
        distribution.add("dct:format", id(EU + "file-type/" + format.name()));
        distribution.add("dcat:mediaType", id("https://www.iana.org/assignments/media-types/" + format.mediaType()));
        distribution.add("dct:license", id(settings().licence().portalAddress()));
        text(distribution, "dcatde:licenseAttributionByText", settings().source());
        distribution.add("dcat:byteSize", typed("nonNegativeInteger", String.valueOf(this.files.get(address).length)));
        distribution.add(
                "dcatap:availability",
                id(EU + "planned-availability/" + (settings().demo() ? "EXPERIMENTAL" : "STABLE")));
        day(distribution, "dct:modified", files.changed());
        return distribution;
    }

    private void common(JsonObject resource) {
        JsonObject publisher = new JsonObject();
        publisher.addProperty("@id", page() + "#herausgeber");
        publisher.addProperty("@type", "foaf:Organization");
        publisher.addProperty(
                "foaf:name",
                settings().operator().isEmpty()
                        ? settings().title()
                        : settings().operator());
        resource.add("dct:publisher", publisher);
        resource.add("dct:language", id(EU + "language/DEU"));
    }

    private JsonObject contact() {
        Contact contact = site.network().contact();
        JsonObject card = new JsonObject();
        card.addProperty("@id", page() + "#kontakt");
        card.addProperty("@type", "vcard:Organization");
        card.addProperty("vcard:fn", contact.office().isEmpty() ? site.network().title() : contact.office());
        if (!contact.email().isEmpty()) {
            card.add("vcard:hasEmail", id("mailto:" + contact.email()));
        }
        card.add("vcard:hasURL", id(settings().absolute(site.network().address())));
        return card;
    }

    private String description(String text) {
        return settings().demo() ? text + " " + DataTerms.DEMO : text;
    }

    private Optional<String> district() {
        return site.all(Member.class).stream()
                .filter(Member::isDistrict)
                .map(Member::ags)
                .findFirst();
    }

    private Settings settings() {
        return site.settings();
    }

    private String page() {
        return settings().absolute(Area.DATA.address());
    }

    private static void day(JsonObject resource, String name, Optional<LocalDate> day) {
        day.ifPresent(known -> resource.add(name, typed("date", known.toString())));
    }

    private static void text(JsonObject resource, String name, String german) {
        JsonObject text = new JsonObject();
        text.addProperty("@value", german);
        text.addProperty("@language", "de");
        resource.add(name, text);
    }

    private static JsonObject typed(String type, String value) {
        JsonObject typed = new JsonObject();
        typed.addProperty("@value", value);
        typed.addProperty("@type", "xsd:" + type);
        return typed;
    }

    private static JsonObject id(String address) {
        JsonObject reference = new JsonObject();
        reference.addProperty("@id", address);
        return reference;
    }

    private static JsonArray array(Stream<? extends JsonElement> elements) {
        JsonArray array = new JsonArray();
        elements.forEach(array::add);
        return array;
    }
}
