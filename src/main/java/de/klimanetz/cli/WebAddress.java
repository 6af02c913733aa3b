package de.klimanetz.cli;

import de.klimanetz.content.WebAddresses;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Validates the base URL of a site. */
final class WebAddress implements ITypeConverter<String> {

    @Override
    public String convert(String text) {
        if (WebAddresses.baseUrl(text).isPresent()) {
            return text;
        }
        throw new TypeConversionException(
                "„" + text + "“ ist keine Adresse. Schreibweise: --base-url https://www.example.org/klima/");
    }
}
