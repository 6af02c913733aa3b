package de.klimanetz.data;

import de.klimanetz.content.Form;
import de.klimanetz.model.ContentType;
import de.klimanetz.model.Item;
import de.klimanetz.model.Picture;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Groups of columns shared by several data sets. */
public final class ItemColumns {

    private ItemColumns() {}

    /** Returns the items without invented examples. */
    public static <T extends Item> List<T> real(List<T> items) {
        return items.stream().filter(item -> !item.isExample()).toList();
    }

    /** Adds the columns of all items: id, title, address, teaser and day of the last check. */
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

    /** Adds the columns of {@link #head} and the day of publication. */
    public static <T extends Item> Columns<T> announced(Columns<T> columns) {
        return head(columns).field("veroeffentlicht", item -> item.published());
    }

    /** Adds scope, Kommunen, audiences and topics. */
    public static <T extends Item> Columns<T> reach(Columns<T> columns) {
        return columns.field("reichweite", item -> item.scope())
                .reference("kommunen", ContentType.MEMBER, item -> item.members())
                .field("zielgruppe", item -> item.audiences())
                .field("stichworte", item -> item.topics());
    }

    /** Adds the columns of {@link #reach}, campaign and themes. */
    public static <T extends Item> Columns<T> reachAndCampaign(Columns<T> columns) {
        return themes(reach(columns).reference("kampagne", ContentType.CAMPAIGN, item -> item.campaign()));
    }

    /** Adds the themes that an item names itself, without those of its campaign. */
    public static <T extends Item> Columns<T> themes(Columns<T> columns) {
        return columns.reference("thema", ContentType.THEME, item -> item.themes());
    }

    /** Adds the picture with its licence, which may differ from that of the data. */
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
