package de.klimanetz.data;

import de.klimanetz.model.Contact;
import java.util.function.Function;

/**
 * Columns for the attributes of a contact.
 *
 * @param prefix of the attribute names
 */
public record ContactColumns<T>(String prefix, Function<T, Contact> contact) {

    /** Adds postal address, telephone and e-mail. */
    public Columns<T> place(Columns<T> columns) {
        return columns.field(prefix + "strasse", part(Contact::street))
                .field(prefix + "plz", part(Contact::postcode))
                .field(prefix + "ort", part(Contact::city))
                .field(prefix + "telefon", part(Contact::phone))
                .field(prefix + "email", part(Contact::email));
    }

    /** Adds office, telephone, e-mail and note. */
    public Columns<T> office(Columns<T> columns) {
        return columns.field(prefix + "stelle", part(Contact::office))
                .field(prefix + "telefon", part(Contact::phone))
                .field(prefix + "email", part(Contact::email))
                .field(prefix + "hinweis", part(Contact::note));
    }

    private Function<T, Object> part(Function<Contact, String> part) {
        return contact.andThen(part)::apply;
    }
}
