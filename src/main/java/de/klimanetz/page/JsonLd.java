package de.klimanetz.page;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import de.klimanetz.model.Contact;
import de.klimanetz.model.GeoPoint;
import de.klimanetz.model.Item;
import de.klimanetz.model.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A mutable builder for JSON-LD with the vocabulary of schema.org. Empty values are left out. */
public final class JsonLd {

    /** Escapes angle brackets, so that no text can close the surrounding script element. */
    private static final Gson GSON = new Gson();

    private static final String SCHEMA = "https://schema.org";

    private final JsonObject object = new JsonObject();

    private JsonLd(String type) {
        object.addProperty("@type", type);
    }

    /** Returns a new object that is nested in another one. */
    public static JsonLd part(String type) {
        return new JsonLd(type);
    }

    /** Returns a new top-level object, with {@code @context}. */
    static JsonLd whole(String type) {
        return new JsonLd(type).with("@context", SCHEMA);
    }

    /** Returns a new top-level object for an item: permanent id, teaser, address and picture. */
    public static JsonLd of(String type, Item item, Settings settings) {
        return whole(type)
                .with("identifier", item.id() + "@" + settings.authority())
                .with("description", item.teaser())
                .with("url", settings.absolute(item.address()))
                .with(
                        "image",
                        item.picture()
                                .map(picture -> settings.absolute(picture.address()))
                                .orElse(""));
    }

    public static JsonLd named(String type, String name) {
        return part(type).with("name", name);
    }

    /** Returns an address in Germany; empty without any value. */
    public static JsonLd address(String street, String postcode, String city, String region) {
        JsonLd address = part("PostalAddress")
                .with("streetAddress", street)
                .with("postalCode", postcode)
                .with("addressLocality", city)
                .with("addressRegion", region);
        return address.isEmpty() ? address : address.with("addressCountry", "DE");
    }

    public static JsonLd address(Contact contact) {
        return address(contact.street(), contact.postcode(), contact.city(), "");
    }

    public static JsonLd point(GeoPoint point) {
        JsonLd geo = part("GeoCoordinates");
        geo.object.addProperty("latitude", point.latitude());
        geo.object.addProperty("longitude", point.longitude());
        return geo;
    }

    /** Returns the URI of an enumeration member of schema.org. */
    public static String word(String word) {
        return SCHEMA + "/" + word;
    }

    public JsonLd with(String name, String value) {
        if (!value.isEmpty()) {
            object.addProperty(name, value);
        }
        return this;
    }

    public JsonLd with(String name, boolean value) {
        object.addProperty(name, value);
        return this;
    }

    public JsonLd with(String name, int value) {
        object.addProperty(name, value);
        return this;
    }

    public JsonLd with(String name, JsonLd value) {
        return value.isEmpty() ? this : with(name, value.object);
    }

    public JsonLd with(String name, Optional<JsonLd> value) {
        value.ifPresent(known -> with(name, known));
        return this;
    }

    public JsonLd withTexts(String name, List<String> values) {
        return withElements(
                name, values.stream().<JsonElement>map(JsonPrimitive::new).toList());
    }

    public JsonLd withParts(String name, List<JsonLd> values) {
        return withElements(
                name, values.stream().<JsonElement>map(part -> part.object).toList());
    }

    /** Adds a single value as itself and several as an array. */
    private JsonLd withElements(String name, List<JsonElement> values) {
        if (values.size() == 1) {
            return with(name, values.get(0));
        }
        if (!values.isEmpty()) {
            JsonArray array = new JsonArray();
            values.forEach(array::add);
            with(name, array);
        }
        return this;
    }

    private JsonLd with(String name, JsonElement value) {
        object.add(name, value);
        return this;
    }

    /** Returns whether there are no properties besides {@code @type}. */
    public boolean isEmpty() {
        return object.size() <= 1;
    }

    /** Returns the JSON text, which is safe inside a script element. */
    public String json() {
        return GSON.toJson(object);
    }

    /**
     * Returns the breadcrumb trail of a page, with the same links as the visible one; empty without pages above.
     *
     * @param trail the pages above, from the home page on
     * @param title of the page itself, the last step, which needs no address
     * @param baseUrl ends with a slash
     */
    static String breadcrumbs(List<Link> trail, String title, String baseUrl) {
        if (trail.isEmpty()) {
            return "";
        }
        List<JsonLd> steps = new ArrayList<>();
        for (Link link : trail) {
            steps.add(step(steps.size() + 1, link.title())
                    .with("item", baseUrl + link.address().substring(1)));
        }
        steps.add(step(steps.size() + 1, title));
        return whole("BreadcrumbList").withParts("itemListElement", steps).json();
    }

    private static JsonLd step(int position, String name) {
        return named("ListItem", name).with("position", position);
    }
}
