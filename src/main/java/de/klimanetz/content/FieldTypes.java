package de.klimanetz.content;

import de.klimanetz.content.FieldType.Mismatch;
import de.klimanetz.model.Area;
import de.klimanetz.model.ContentType;
import de.klimanetz.model.GeoPoint;
import de.klimanetz.model.Slugs;
import de.klimanetz.model.vocabulary.Keyed;
import de.klimanetz.problem.Suggestion;
import de.klimanetz.text.Characters;
import de.klimanetz.wording.PhoneNumbers;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Field types except dates; for these see {@link DateTypes}. */
public final class FieldTypes {

    private static final int MAX_TEXT = 500;
    private static final int MAX_PATTERN = 300;
    private static final int MAX_LIST = 200;

    public static final FieldType<String> TEXT = FieldType.of("Text", raw -> bounded(raw, MAX_TEXT));
    static final FieldType<String> TEASER =
            FieldType.of("ein oder zwei Sätze, höchstens 300 Zeichen", raw -> bounded(raw, 300));
    static final FieldType<String> ID =
            matching("[a-z0-9]+(-[a-z0-9]+)*", "keine Kennung", "a–z, 0–9 und Bindestrich, etwa termin-2026-042");
    public static final FieldType<String> EMAIL = matching(
            "[A-Za-z0-9_+-]{1,64}(\\.[A-Za-z0-9_+-]{1,64}){0,9}@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.){1,8}[A-Za-z]{2,63}",
            "keine E-Mail-Adresse",
            "klima@ahaus.de");
    public static final FieldType<String> PHONE =
            FieldType.of("02861 681100", Form.matching("\\+?[0-9][0-9 /()-]{3,40}"), FieldTypes::phone);
    static final FieldType<String> STREET = matching(
            "(?!.*\\b\\d{5}\\b).*",
            "mehr als Straße und Hausnummer. Postleitzahl und Ort haben eigene Angaben", "Burloer Str. 93");
    static final FieldType<String> CITY =
            matching("[^\\d:]+", "mehr als ein Ort. Postleitzahl und Telefon haben eigene Angaben", "Borken");
    public static final FieldType<String> POSTCODE = matching("\\d{5}", "keine Postleitzahl", "46325");
    public static final FieldType<String> AGS =
            matching("\\d{5}(\\d{3})?", "kein Gemeindeschlüssel", "05554004 (Kreis: 05554)");
    public static final FieldType<String> LANGUAGE = matching("[a-z]{2}", "kein Sprachkürzel", "de");
    static final FieldType<String> PICTURE = matching(
            "[a-z0-9-]+(/[a-z0-9-]+)*\\.(svg|png|jpg|webp)",
            "kein Bild",
            "klimawochen.svg (svg, png, jpg oder webp in content/bilder)");
    public static final FieldType<String> MAP = matching("[a-z0-9-]+\\.geojson", "keine Karte", "kreis-borken.geojson");
    static final FieldType<String> EARLIER = matching(
            "[a-z0-9-]{1,100}(/[a-z0-9-]{1,100})?|(/[a-z0-9-]{1,100})+(/|\\.html)",
            "keine Adresse dieser Website",
            "der frühere Dateiname ohne „.adoc“, mit Jahr, wo der Ordner eines hat: 2026/radtour; oder eine Adresse: /termine/2026/radtour/");
    public static final FieldType<String> WEB_ADDRESS =
            FieldType.of("https://www.kreis-borken.de", Form.of(Form.Kind.WEB_ADDRESS), FieldTypes::webAddress);
    /** An address, or a file of this site; the latter as its address from the base URL on. */
    public static final FieldType<String> DOCUMENT = FieldType.of(
            "https://… oder eine Datei aus content/dokumente: protokoll.pdf",
            Form.of(Form.Kind.WEB_ADDRESS),
            raw -> raw.matches("[a-z0-9-]{1,100}(/[a-z0-9-]{1,100}){0,9}\\.pdf")
                    ? Area.DOCUMENTS.below(raw)
                    : webAddress(raw));

    public static final FieldType<String> VIDEO =
            FieldType.of("eine Datei aus content/videos: gebaerdensprache.mp4", raw -> {
                if (!raw.matches("[a-z0-9-]{1,100}\\.mp4")) {
                    throw new Mismatch("keine Datei für ein Video");
                }
                return Area.VIDEOS.below(raw);
            });

    public static final FieldType<Integer> NUMBER = FieldType.of("42", Form.of(Form.Kind.NUMBER), raw -> {
        try {
            return GermanNumbers.parseWhole(raw).intValueExact();
        } catch (ArithmeticException tooLarge) {
            throw new Mismatch("zu groß");
        }
    });
    public static final FieldType<Integer> COUNT = FieldType.of("42", Form.of(Form.Kind.NUMBER), raw -> {
        int count = NUMBER.read(raw);
        if (count < 1) {
            throw new Mismatch("keine Anzahl");
        }
        return count;
    });
    public static final FieldType<BigDecimal> WHOLE =
            FieldType.of("39.658", Form.of(Form.Kind.NUMBER), GermanNumbers::parseWhole);
    public static final FieldType<BigDecimal> EUROS =
            FieldType.of("457.225 Euro oder 2,2 Mio. Euro", Form.of(Form.Kind.DECIMAL), GermanNumbers::parseEuros);

    /** Free text in which numbers before a unit are validated. */
    public static final FieldType<String> FIGURES =
            FieldType.of("Text; Zahlen wie 1.200 t oder 2,2 Mio. Euro", GermanNumbers::checkFigures);

    public static final FieldType<BigDecimal> DECIMAL =
            FieldType.of("39.658 oder 151,24", Form.of(Form.Kind.DECIMAL), GermanNumbers::parse);
    public static final FieldType<Boolean> YES_NO =
            FieldType.of("ja oder nein", Form.of(Form.Kind.YES_NO), raw -> switch (raw.toLowerCase(Locale.ROOT)) {
                case "ja" -> true;
                case "nein" -> false;
                default -> throw new Mismatch("weder ja noch nein");
            });
    public static final FieldType<GeoPoint> POSITION =
            FieldType.of("52.07936, 7.01344 (Breite, Länge)", FieldTypes::position);
    public static final FieldType<List<String>> TEXTS = list(TEXT);

    /** Each has a page, a feed and a calendar of its name. */
    static final FieldType<List<String>> KEYWORDS = FieldType.of(
            "Ökostrom, Radverkehr; höchstens 20, mit Komma getrennt",
            Form.of(Form.Kind.TEXT).list(),
            FieldTypes::keywords);

    private FieldTypes() {}

    /** Returns a type for the constants of an enumeration, written as their keys. */
    public static <E extends Enum<E> & Keyed> FieldType<E> choice(Class<E> type) {
        List<String> keys = Keyed.keys(type);
        return FieldType.of(
                String.join(", ", keys),
                Form.choice(type),
                raw -> Keyed.find(type, raw)
                        .orElseThrow(
                                () -> new Mismatch("keiner der möglichen Werte." + Suggestion.didYouMean(raw, keys))));
    }

    /** Returns a type for comma-separated values without duplicates. */
    public static <T> FieldType<List<T>> list(FieldType<T> element) {
        return FieldType.of(
                element.notation() + "; mehrere mit Komma getrennt",
                element.form().list(),
                raw -> {
                    List<T> values = new ArrayList<>();
                    if (raw.contains(";")) {
                        throw new Mismatch("eine Liste mit Semikolon statt Komma");
                    }
                    String[] parts = raw.split(",", -1);
                    if (parts.length > MAX_LIST) {
                        throw new Mismatch("eine Liste mit " + parts.length + " Werten, erlaubt sind " + MAX_LIST);
                    }
                    for (String part : parts) {
                        if (part.isBlank()) {
                            throw new Mismatch("eine Liste mit einer leeren Stelle");
                        }
                        T value = element(element, part.strip());
                        if (values.contains(value)) {
                            throw new Mismatch("eine Liste, die „" + part.strip() + "“ zweimal nennt", part.strip());
                        }
                        values.add(value);
                    }
                    return List.copyOf(values);
                });
    }

    private static <T> T element(FieldType<T> type, String part) throws Mismatch {
        try {
            return type.read(part);
        } catch (Mismatch mismatch) {
            throw new Mismatch(mismatch.getMessage(), part);
        }
    }

    /** Returns a type for the slug of another item. {@link References} checks that the item exists. */
    public static FieldType<Reference> reference(ContentType target) {
        return FieldType.of(
                "der Dateiname ohne „.adoc“ aus content/" + target.folder()
                        + (target.yearly() ? ", mit Jahr: 2026/radtour" : ""),
                Form.reference(target),
                raw -> new Reference(target, raw));
    }

    private static FieldType<String> matching(String pattern, String complaint, String notation) {
        return FieldType.of(notation, Form.matching(pattern), raw -> {
            if (raw.length() > MAX_PATTERN || !raw.matches(pattern)) {
                throw new Mismatch(complaint);
            }
            return raw;
        });
    }

    private static String bounded(String raw, int most) throws Mismatch {
        int length = Characters.count(raw);
        if (length > most) {
            throw new Mismatch("zu lang (" + length + " Zeichen, erlaubt sind " + most + ")");
        }
        return raw;
    }

    private static List<String> keywords(String raw) throws Mismatch {
        List<String> keywords = TEXTS.read(raw);
        if (keywords.size() > 20) {
            throw new Mismatch("eine Liste mit " + keywords.size() + " Stichworten, erlaubt sind 20");
        }
        for (String keyword : keywords) {
            if (Slugs.of(keyword).isEmpty()) {
                throw new Mismatch("mit „" + keyword + "“ ein Stichwort ohne Buchstaben und Ziffern");
            }
            bounded(keyword, 60);
        }
        return keywords;
    }

    private static String phone(String raw) throws Mismatch {
        if (raw.length() > MAX_PATTERN || !raw.matches(PHONE.form().pattern())) {
            throw new Mismatch("keine Telefonnummer");
        }
        if (PhoneNumbers.address(raw).isEmpty()) {
            throw new Mismatch("keine Telefonnummer, die man wählen kann. Nennen Sie eine Nummer mit Vorwahl");
        }
        return raw;
    }

    private static String webAddress(String raw) throws Mismatch {
        if (WebAddresses.parse(raw).isEmpty()) {
            throw new Mismatch("keine Web-Adresse");
        }
        return raw;
    }

    private static GeoPoint position(String raw) throws Mismatch {
        if (raw.matches("-?\\d{1,2}(\\.\\d+)?\\s*,\\s*-?\\d{1,3}(\\.\\d+)?")) {
            List<Double> degrees = Arrays.stream(raw.split(","))
                    .map(part -> Double.valueOf(part.strip()))
                    .collect(Collectors.toList());
            if (isInGermany(degrees.get(1), degrees.get(0))) {
                String[] parts = raw.split("\\s*,\\s*");
                throw new Mismatch("vertauscht: Zuerst kommt die Breite, dann die Länge. Meinten Sie „" + parts[1]
                        + ", " + parts[0] + "“?");
            }
            if (Math.abs(degrees.get(0)) <= 90 && Math.abs(degrees.get(1)) <= 180) {
                return new GeoPoint(degrees.get(0), degrees.get(1));
            }
        }
        throw new Mismatch("kein Ort auf der Erde");
    }

    private static boolean isInGermany(double latitude, double longitude) {
        return latitude > 47 && latitude < 55.2 && longitude > 5.8 && longitude < 15.1;
    }
}
