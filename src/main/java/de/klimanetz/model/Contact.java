package de.klimanetz.model;

/** The contact data of an office; every component may be empty. */
public record Contact(
        String office, String street, String postcode, String city, String phone, String email, String note) {

    /** Returns street, postcode and city in one line. */
    public String postalAddress() {
        String place = (postcode + " " + city).strip();
        return street.isEmpty() || place.isEmpty() ? street + place : street + ", " + place;
    }

    /** Returns the postal address and the office in words. */
    public String words() {
        return String.join(" ", office, street, postcode, city, note).strip();
    }

    public boolean isEmpty() {
        return (office + street + postcode + city + phone + email + note).isEmpty();
    }
}
