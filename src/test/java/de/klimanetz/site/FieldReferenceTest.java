package de.klimanetz.site;

import static org.assertj.core.api.Assertions.assertThat;

import de.klimanetz.content.Field;
import de.klimanetz.content.Schema;
import de.klimanetz.kind.practice.TransferFields;
import de.klimanetz.model.ContentType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The reference of attributes for editors is generated from the schemas; {@code -Dgolden=write} writes it. */
class FieldReferenceTest {

    private static final Path FILE = Path.of("docs/angaben.adoc");

    @Test
    void isUpToDate() throws IOException {
        String reference = reference();
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(FILE, reference);
        }
        assertThat(Files.readString(FILE)).isEqualTo(reference);
    }

    private static String reference() {
        StringBuilder text = new StringBuilder("= Liste der Angaben\n\n")
                .append("Alle Angaben, die im Kopf einer Datei stehen können, je Art. ")
                .append("Fett sind die, ohne die es nicht geht.\n");
        for (ContentType type : ContentType.values()) {
            append(text, type);
        }
        text.append("\n== Transfer\n\nDatei: `content/gute-praxis/transfer.csv`; jede Angabe ist eine Spalte\n");
        append(text, TransferFields.ALL);
        return text.toString();
    }

    private static void append(StringBuilder text, ContentType type) {
        Schema schema = Kinds.of(type).schema();
        text.append("\n== ")
                .append(type.label())
                .append("\n\nOrdner: `content/")
                .append(type.folder());
        text.append(type.yearly() ? "/JAHR`\n" : "`\n");
        if (!schema.requiredSections().isEmpty()) {
            text.append("\nNötige Abschnitte: ")
                    .append(String.join(", ", schema.requiredSections()))
                    .append("\n");
        }
        append(text, schema.fields());
    }

    private static void append(StringBuilder text, List<Field<?>> fields) {
        text.append("\n[cols=\"1,2,2\", options=\"header\"]\n|===\n|Angabe |Was |Schreibweise\n");
        for (Field<?> field : fields) {
            String name = field.required() ? "*" + field.name() + "*" : field.name();
            text.append("\n|").append(name);
            text.append("\n|").append(field.help());
            text.append("\n|").append(field.type().notation()).append('\n');
        }
        text.append("|===\n");
    }
}
