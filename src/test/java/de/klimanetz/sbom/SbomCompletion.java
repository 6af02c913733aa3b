package de.klimanetz.sbom;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Adds to the CycloneDX SBOM what BSI TR-03183-2 v2.1.0 demands and the Maven plugin cannot know: who made the SBOM and
 * each component, file names and properties, the hash of the deployable file, the completeness of the dependencies
 * (sections 5.2.1 and 5.2.2), and the gems and JARs inside of JARs.
 */
public final class SbomCompletion {

    private static final Gson JSON =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    /** By names in POMs and gems that are no SPDX identifiers. */
    private static final Map<String, String> SPDX = Map.of(
            "GNU General Public License Version 2", "GPL-2.0-only",
            "GNU Lesser General Public License Version 2.1", "LGPL-2.1-only",
            "GNU Lesser General Public License version 3", "LGPL-3.0-only",
            "GPL-2.0", "GPL-2.0-only",
            "LGPL-2.1", "LGPL-2.1-only",
            "iCal4j - License", "BSD-3-Clause",
            "BSDL", "BSD-2-Clause",
            "PSFL", "PSF-2.0");

    /** Inherited from a parent POM, they say nothing of the component. */
    private static final List<String> FOREIGN_HOSTS = List.of("nexus.sonatype.org", "maven.apache.org");

    private final JsonObject bom;
    private final Path libraries;
    private final List<String> known = new ArrayList<>();
    private final List<String> embedded = new ArrayList<>();

    private SbomCompletion(JsonObject bom, Path libraries) {
        this.bom = bom;
        this.libraries = libraries;
    }

    /**
     * Completes the file in place.
     *
     * @param arguments the SBOM, the folder with the JARs that are delivered, the e-mail or web address of who makes the
     *     SBOM or, as Maven hands on an empty property, null
     */
    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        JsonObject bom = JSON.fromJson(Files.readString(file), JsonObject.class);
        complete(bom, Path.of(arguments[1]), Objects.requireNonNullElse(arguments[2], ""));
        Files.writeString(file, JSON.toJson(bom) + "\n");
    }

    /** @throws IllegalArgumentException if a component of the SBOM is not among the libraries */
    static void complete(JsonObject bom, Path libraries, String creator) {
        new SbomCompletion(bom, libraries).complete(creator);
    }

    private void complete(String creator) {
        JsonObject metadata = bom.getAsJsonObject("metadata");
        JsonObject program = metadata.getAsJsonObject("component");
        metadata.add("manufacturer", organization(program.get("name").getAsString(), creator));
        program.addProperty("type", "application");
        program.add("manufacturer", organization(program.get("name").getAsString(), creator));
        describeFile(program, program.get("name").getAsString() + ".jar");
        declareLicenses(program);
        known.add(reference(program));
        for (JsonElement component : bom.getAsJsonArray("components")) {
            complete(component.getAsJsonObject());
        }
        JsonArray compositions = new JsonArray();
        compositions.add(composition("complete", known));
        compositions.add(composition("unknown", embedded));
        bom.add("compositions", compositions);
    }

    private void complete(JsonObject component) {
        String file = fileName(component);
        Path jar = libraries.resolve(file);
        if (!Files.exists(jar)) {
            throw new IllegalArgumentException("The SBOM names " + file + ", which is not in " + libraries);
        }
        known.add(reference(component));
        component.add(
                "manufacturer",
                organization(
                        text(component, "publisher")
                                .orElse(text(component, "group").orElse("")),
                        homepage(component)));
        describeFile(component, file);
        declareLicenses(component);
        addDistribution(component, hash(component));
        JsonArray parts = new JsonArray();
        for (Embedded part : Embedded.in(jar)) {
            parts.add(component(part));
            bom.getAsJsonArray("dependencies").add(leaf(part.purl()));
            embedded.add(part.purl());
        }
        if (!parts.isEmpty()) {
            component.add("components", parts);
        }
    }

    private static JsonObject component(Embedded part) {
        JsonObject component = new JsonObject();
        component.addProperty("type", "library");
        component.addProperty("bom-ref", part.purl());
        component.add(
                "manufacturer", organization(part.name(), part.homepage().isEmpty() ? part.purl() : part.homepage()));
        component.addProperty("name", part.name());
        component.addProperty("version", part.version());
        component.addProperty("purl", part.purl());
        JsonArray licenses = new JsonArray();
        for (String name : part.licenses()) {
            JsonObject named = new JsonObject();
            named.addProperty("name", name);
            JsonObject license = new JsonObject();
            license.add("license", named);
            licenses.add(license);
        }
        component.add("licenses", licenses);
        describeFile(component, part.file());
        declareLicenses(component);
        if (!part.sha512().isEmpty()) {
            addDistribution(component, part.sha512());
        }
        return component;
    }

    /** The name of the file in the local repository of Maven. */
    private static String fileName(JsonObject component) {
        String purl = component.get("purl").getAsString();
        String classifier = purl.replaceFirst(".*[?&]classifier=([^&]*).*|.*", "$1");
        return component.get("name").getAsString() + "-"
                + component.get("version").getAsString() + (classifier.isEmpty() ? "" : "-" + classifier) + ".jar";
    }

    private static void describeFile(JsonObject component, String file) {
        JsonArray properties = new JsonArray();
        properties.add(property("bsi:component:filename", file));
        properties.add(property("bsi:component:executable", "executable"));
        properties.add(property("bsi:component:archive", "archive"));
        properties.add(property("bsi:component:structured", "structured"));
        component.add("properties", properties);
    }

    private static void declareLicenses(JsonObject component) {
        JsonArray licenses = Objects.requireNonNullElseGet(component.getAsJsonArray("licenses"), JsonArray::new);
        for (JsonElement element : licenses) {
            JsonObject license = element.getAsJsonObject().getAsJsonObject("license");
            String name = text(license, "id").or(() -> text(license, "name")).orElseThrow();
            license.remove("name");
            license.addProperty("id", SPDX.getOrDefault(name, name));
            license.addProperty("acknowledgement", "declared");
        }
    }

    private static void addDistribution(JsonObject component, String sha512) {
        JsonObject hash = new JsonObject();
        hash.addProperty("alg", "SHA-512");
        hash.addProperty("content", sha512);
        JsonArray hashes = new JsonArray();
        hashes.add(hash);
        JsonObject distribution = new JsonObject();
        distribution.addProperty("type", "distribution");
        distribution.add("url", component.get("purl"));
        distribution.add("hashes", hashes);
        JsonArray references =
                Objects.requireNonNullElseGet(component.getAsJsonArray("externalReferences"), JsonArray::new);
        references.add(distribution);
        component.add("externalReferences", references);
    }

    private static String hash(JsonObject component) {
        return objects(component.getAsJsonArray("hashes"))
                .filter(hash -> hash.get("alg").getAsString().equals("SHA-512"))
                .map(hash -> hash.get("content").getAsString())
                .findFirst()
                .orElseThrow();
    }

    private static String homepage(JsonObject component) {
        JsonArray references = component.getAsJsonArray("externalReferences");
        return Stream.of("website", "vcs", "issue-tracker")
                .flatMap(type -> objects(references)
                        .filter(reference -> reference.get("type").getAsString().equals(type)))
                .map(reference -> reference.get("url").getAsString())
                .filter(url -> !FOREIGN_HOSTS.contains(URI.create(url).getHost()))
                .findFirst()
                .orElse(component.get("purl").getAsString());
    }

    private static JsonObject organization(String name, String contact) {
        JsonObject organization = new JsonObject();
        organization.addProperty("name", name);
        JsonArray contacts = new JsonArray();
        if (contact.matches("[^:/]+@[^:/]+")) {
            JsonObject email = new JsonObject();
            email.addProperty("email", contact);
            contacts.add(email);
            organization.add("contact", contacts);
        } else if (!contact.isEmpty()) {
            contacts.add(contact);
            organization.add("url", contacts);
        }
        return organization;
    }

    private static JsonObject composition(String aggregate, List<String> references) {
        JsonArray dependencies = new JsonArray();
        references.forEach(dependencies::add);
        JsonObject composition = new JsonObject();
        composition.addProperty("aggregate", aggregate);
        composition.add("dependencies", dependencies);
        return composition;
    }

    private static JsonObject leaf(String reference) {
        JsonObject dependency = new JsonObject();
        dependency.addProperty("ref", reference);
        dependency.add("dependsOn", new JsonArray());
        return dependency;
    }

    private static JsonObject property(String name, String value) {
        JsonObject property = new JsonObject();
        property.addProperty("name", name);
        property.addProperty("value", value);
        return property;
    }

    private static String reference(JsonObject component) {
        return component.get("bom-ref").getAsString();
    }

    private static Optional<String> text(JsonObject object, String name) {
        return Optional.ofNullable(object.get(name)).map(JsonElement::getAsString);
    }

    private static Stream<JsonObject> objects(JsonArray array) {
        return StreamSupport.stream(array.spliterator(), false).map(JsonElement::getAsJsonObject);
    }
}
