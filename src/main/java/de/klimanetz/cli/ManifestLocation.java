package de.klimanetz.cli;

import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Converts a file name or an HTTP(S) URL to a URI. For a folder it is that of its {@code manifest.json}. */
final class ManifestLocation implements ITypeConverter<URI> {

    private static final String NOTATION =
            " Schreibweise: --previous https://www.example.org/manifest.json oder --previous DATEI";

    @Override
    public URI convert(String text) {
        try {
            URI location = text.matches("[a-zA-Z][a-zA-Z0-9+.-]+:.*")
                    ? address(text)
                    : Path.of(text).toUri();
            return location.getPath().endsWith("/") ? location.resolve("manifest.json") : location;
        } catch (InvalidPathException noPath) {
            throw new TypeConversionException("„" + text + "“ ist weder Adresse noch Datei." + NOTATION);
        }
    }

    private static URI address(String text) {
        try {
            URI address = URI.create(text);
            if (address.getHost() != null
                    && address.getScheme().toLowerCase(Locale.ROOT).matches("https?")) {
                return address.getPath().isEmpty() ? address.resolve("/") : address;
            }
        } catch (IllegalArgumentException malformed) {
            // Reported below.
        }
        throw new TypeConversionException("„" + text + "“ ist keine Adresse im Web." + NOTATION);
    }
}
