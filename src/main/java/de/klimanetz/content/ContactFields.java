package de.klimanetz.content;

import static de.klimanetz.content.Field.optional;

import de.klimanetz.model.Contact;
import java.util.List;

/** The attributes of a contact, under a prefix: {@code kontakt-telefon}; without a prefix they are those of the town hall. */
public record ContactFields(
        Field<String> name,
        Field<String> street,
        Field<String> postcode,
        Field<String> city,
        Field<String> phone,
        Field<String> email,
        Field<String> note) {

    public static ContactFields prefixed(String prefix, String whose) {
        return new ContactFields(
                optional(prefix + "stelle", FieldTypes.TEXT, "Name der Stelle " + whose + "."),
                optional(prefix + "strasse", FieldTypes.STREET, "Straße und Hausnummer " + whose + "."),
                optional(prefix + "plz", FieldTypes.POSTCODE, "Postleitzahl " + whose + "."),
                optional(prefix + "ort", FieldTypes.CITY, "Ort " + whose + "."),
                optional(prefix + "telefon", FieldTypes.PHONE, "Telefon " + whose + "."),
                optional(prefix + "email", FieldTypes.EMAIL, "E-Mail " + whose + "."),
                optional(prefix + "hinweis", FieldTypes.TEXT, "Hinweis zur Erreichbarkeit " + whose + "."));
    }

    public Contact read(Facts facts) {
        return new Contact(
                facts.text(name),
                facts.text(street),
                facts.text(postcode),
                facts.text(city),
                facts.text(phone),
                facts.text(email),
                facts.text(note));
    }

    /** The fields of a place that one can visit. */
    public List<Field<?>> address() {
        return List.of(street, postcode, city, phone, email);
    }

    /** The fields of an office that one can reach. */
    public List<Field<?>> office() {
        return List.of(name, phone, email, note);
    }
}
