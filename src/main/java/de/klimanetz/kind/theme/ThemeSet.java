package de.klimanetz.kind.theme;

import de.klimanetz.content.Form;
import de.klimanetz.data.Columns;
import de.klimanetz.data.DataSet;
import de.klimanetz.data.ItemColumns;
import de.klimanetz.model.Theme;

/** The open data set of themes. */
public final class ThemeSet {

    public static final DataSet<Theme> SET = new DataSet<>(
            "themen",
            "Schwerpunktthemen",
            "Was sich das Netzwerk für ein Jahr gemeinsam vornimmt. Was dazugehört, nennt das Thema in „thema“.",
            site -> ItemColumns.real(site.all(Theme.class)),
            theme -> theme.checked(),
            new Columns<Theme>(ThemeFields.SCHEMA)
                    .with(ItemColumns::announced)
                    .always(
                            "jahr",
                            Form.of(Form.Kind.NUMBER),
                            "Das Jahr des Themas.",
                            (theme, directory) -> theme.year())
                    .field("leitfrage", Theme::question)
                    .with(ItemColumns::reach)
                    .with(ItemColumns::picture)
                    .list());

    private ThemeSet() {}
}
