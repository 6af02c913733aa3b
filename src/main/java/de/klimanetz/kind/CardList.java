package de.klimanetz.kind;

import de.klimanetz.model.Item;
import de.klimanetz.page.Basis;
import de.klimanetz.page.Card;
import java.util.function.BiFunction;

/**
 * How items of a content type appear in lists.
 *
 * @param heading of a list with only this type
 * @param id the anchor of the heading
 * @param changesDaily whether a card depends on the current date
 */
public record CardList<T extends Item>(
        String heading, String id, boolean changesDaily, BiFunction<T, Basis, Card> card) {}
