package de.klimanetz.data;

import de.klimanetz.content.Form;
import de.klimanetz.model.ContentType;
import de.klimanetz.model.Item;
import de.klimanetz.model.Picture;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Columns that several data sets have. */
public final class ItemColumns {

    private ItemColumns() {}

    public static <T extends Item> List<T> real(List<T> items) {
        return items.stream().filter(item -> !item.isExample()).toList();
    }

    /** What every item has. */
    public static <T extends Item> Columns<T> head(Columns<T> columns) {
        return columns.field("id", Item::id)
                .always("titel", Form.of(Form.Kind.TEXT), "Die Überschrift.", (item, directory) -> item.title())
                .always(
                        "adresse",
                        Form.of(Form.Kind.WEB_ADDRESS),
                        "Die Seite mit dem ganzen Text und den Quellen.",
                        (item, directory) -> directory.address(item))
                .field("kurztext", item -> item.teaser())
                .field("stand", item -> item.checked());
    }

    /** The same for what is announced and therefore has a day of publication. */
    public static <T extends Item> Columns<T> announced(Columns<T> columns) {
        return head(columns).field("veroeffentlicht", item -> item.published());
    }

    /** Where and for whom. */
    public static <T extends Item> Columns<T> reach(Columns<T> columns) {
        return columns.field("reichweite", item -> item.scope())
                .reference("kommunen", ContentType.MEMBER, item -> item.members())
                .field("zielgruppe", item -> item.audiences())
                .field("stichworte", item -> item.topics());
    }

    /** The same for what may belong to a campaign and with it to a theme. */
    public static <T extends Item> Columns<T> reachAndCampaign(Columns<T> columns) {
        return themes(reach(columns).reference("kampagne", ContentType.CAMPAIGN, item -> item.campaign()));
    }

    /** The themes that an entry names itself. */
    public static <T extends Item> Columns<T> themes(Columns<T> columns) {
        return columns.reference("thema", ContentType.THEME, item -> item.themes());
    }

    /** The picture, which has a licence of its own. */
    public static <T extends Item> Columns<T> picture(Columns<T> columns) {
        return columns.own(
                        "bild",
                        Form.of(Form.Kind.WEB_ADDRESS),
                        "Das Bild. Es hat eine eigene Lizenz, siehe „bild_lizenz“.",
                        (item, directory) -> of(item, Picture::address)
                                .map(address -> directory.settings().absolute(address)))
                .field("bild-alt", item -> of(item, Picture::alt))
                .field("bild-text", item -> of(item, Picture::caption))
                .field("bild-urheber", item -> of(item, Picture::credit))
                .field("bild-lizenz", item -> of(item, Picture::licence));
    }

    private static Optional<String> of(Item item, Function<Picture, String> part) {
        return item.picture().map(part);
    }
}
