package de.klimanetz.content;

import static de.klimanetz.content.Field.optional;

import de.klimanetz.model.Contact;
import java.util.List;

/** Header attributes of a contact, such as {@code kontakt-telefon}. The town hall uses the empty prefix. */
public record ContactFields(
        Field<String> name,
        Field<String> street,
        Field<String> postcode,
        Field<String> city,
        Field<String> phone,
        Field<String> email,
        Field<String> note) {

    /**
     * Creates the optional fields of a contact.
     *
     * @param prefix of the attribute names, such as {@code kontakt-}; may be empty
     * @param whose German genitive that completes the help texts
     */
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

    /** Returns street, postcode, city, phone and e-mail. */
    public List<Field<?>> address() {
        return List.of(street, postcode, city, phone, email);
    }

    /** Returns name, phone, e-mail and note. */
    public List<Field<?>> office() {
        return List.of(name, phone, email, note);
    }
}
