package de.klimanetz.cli;

import java.net.URI;
import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Takes only what can be the address of a website. */
final class WebAddress implements ITypeConverter<String> {

    @Override
    public String convert(String text) {
        try {
            URI uri = URI.create(text);
            if (uri.getHost() != null && List.of("http", "https").contains(uri.getScheme())) {
                return text;
            }
        } catch (IllegalArgumentException malformed) {
            // said below
        }
        throw new TypeConversionException(
                "„" + text + "“ ist keine Adresse. Schreibweise: --base-url https://www.example.org/klima/");
    }
}
