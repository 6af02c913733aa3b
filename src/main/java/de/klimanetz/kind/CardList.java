package de.klimanetz.kind;

import de.klimanetz.model.Item;
import de.klimanetz.page.Basis;
import de.klimanetz.page.Card;
import java.util.function.BiFunction;

/**
 * How items of a kind stand in lists.
 *
 * @param heading above a list of nothing else
 * @param id the anchor of the heading
 * @param changesDaily whether a card says something of today
 */
public record CardList<T extends Item>(
        String heading, String id, boolean changesDaily, BiFunction<T, Basis, Card> card) {}
