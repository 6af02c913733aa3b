package de.klimanetz.content;

import static org.assertj.core.api.Assertions.assertThat;

import de.klimanetz.content.FieldType.Mismatch;
import de.klimanetz.model.GeoPoint;
import de.klimanetz.wording.PhoneNumbers;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Whatever a field type lets through is valid for those who read it outside, also if it was made to deceive. */
class FieldTypesTest {

    private static final int ROUNDS = 30_000;

    @Test
    void letsThroughEmailAddressesThatFitIntoALink() {
        List<String> parts = List.of(
                "klima",
                "a",
                "ü",
                "0",
                ".",
                "..",
                "-",
                "_",
                "+",
                "|",
                "?",
                "&",
                "=",
                "%",
                "@",
                ",",
                ";",
                ":",
                " ",
                "<",
                ">",
                "ahaus.de",
                "kreis-borken.de",
                "x.example",
                "mailto:",
                "bcc",
                "\"",
                "'",
                "/",
                "#");
        accepted(FieldTypes.EMAIL, parts, email -> {
            assertThat(URI.create("mailto:" + email).getSchemeSpecificPart()).isEqualTo(email);
            assertThat(email)
                    .matches("[^@?&,;:|<>\" ]+@[^@?&,;:|<>\" ]+\\.[A-Za-z]{2,}")
                    .doesNotContain("..");
        });
    }

    @Test
    void letsThroughTelephoneNumbersThatCanBeDialled() {
        List<String> parts = List.of(
                "0",
                "02861",
                "+49",
                "0049",
                "(0)",
                "939",
                "-0",
                "/",
                " ",
                "-",
                "(",
                ")",
                "+",
                "9301",
                "12345678",
                "a",
                "116117",
                "110",
                ".",
                "#",
                ";ext=1");
        accepted(
                FieldTypes.PHONE,
                parts,
                phone -> assertThat(PhoneNumbers.address(phone).orElseThrow())
                        .as(phone)
                        .matches("tel:(\\+[1-9]\\d{4,14}|\\d{2,6};phone-context=\\+49)"));
    }

    @Test
    void letsThroughWebAddressesWithNothingBeforeTheHost() {
        List<String> parts = List.of(
                "https://",
                "http://",
                "javascript:",
                "ftp://",
                "www.ahaus.de",
                "@",
                ":",
                "/",
                "//",
                "\\",
                "?",
                "#",
                "a",
                "ä",
                " ",
                "%20",
                "%",
                "443",
                "[::1]",
                "xn--kln-sna.de",
                "localhost",
                ".");
        accepted(FieldTypes.WEB_ADDRESS, parts, address -> {
            URI uri = URI.create(address);
            assertThat(uri.getScheme()).isIn("http", "https");
            assertThat(uri.getHost()).isNotEmpty();
            assertThat(uri.getRawUserInfo()).isNull();
        });
    }

    @Test
    void letsThroughPositionsOnEarth() {
        List<String> parts =
                List.of("52.07936", "7.01344", "-", ",", ", ", "90", "91", "180", "181", ".", "0", " ", "e9", "NaN");
        accepted(FieldTypes.POSITION, parts, text -> {
            GeoPoint point = read(FieldTypes.POSITION, text).orElseThrow();
            assertThat(point.latitude()).isBetween(-90., 90.);
            assertThat(point.longitude()).isBetween(-180., 180.);
        });
    }

    @Test
    void letsThroughNamesThatFitIntoAddresses() {
        List<String> parts =
                List.of("a", "klima", "-", "--", "0", "/", ".", ".svg", ".html", "ä", " ", "A", "x".repeat(120));
        accepted(FieldTypes.ID, parts, id -> assertThat(id).matches("[a-z0-9-]{1,300}"));
        accepted(
                FieldTypes.PICTURE,
                parts,
                name -> assertThat(name).matches("[a-z0-9./-]{1,300}").doesNotContain(".."));
        accepted(
                FieldTypes.EARLIER,
                parts,
                address -> assertThat(address.split("/")).allMatch(part -> part.length() <= 105));
    }

    @Test
    void readsNumbersOrRefusesThem() {
        List<String> parts = List.of(
                "0", "7", "39", "658", ".", ",", "'", " ", "-", "\u2212", "€", " Euro", " Mio. Euro", " t", "e", "%");
        for (FieldType<?> type : List.of(
                FieldTypes.DECIMAL, FieldTypes.WHOLE, FieldTypes.EUROS, FieldTypes.FIGURES, FieldTypes.NUMBER)) {
            accepted(type, parts, number -> assertThat(number).isNotBlank());
        }
    }

    /** Reads random combinations of the parts; the ones that are accepted are checked. */
    private static void accepted(FieldType<?> type, List<String> parts, Consumer<String> check) {
        Random random = new Random(7);
        int accepted = 0;
        for (int round = 0; round < ROUNDS; round++) {
            StringBuilder text = new StringBuilder();
            for (int count = 1 + random.nextInt(6); count > 0; count--) {
                text.append(parts.get(random.nextInt(parts.size())));
            }
            String raw = text.toString().strip();
            if (!raw.isEmpty() && read(type, raw).isPresent()) {
                accepted++;
                check.accept(raw);
            }
        }
        assertThat(accepted).as("accepted values of %s", type.notation()).isPositive();
    }

    private static <T> Optional<T> read(FieldType<T> type, String raw) {
        try {
            return Optional.of(type.read(raw));
        } catch (Mismatch refused) {
            return Optional.empty();
        }
    }
}
