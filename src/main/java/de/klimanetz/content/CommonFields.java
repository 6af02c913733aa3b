package de.klimanetz.content;

import static de.klimanetz.content.Field.optional;
import static de.klimanetz.content.Field.required;

import de.klimanetz.model.ContentType;
import de.klimanetz.model.vocabulary.Audience;
import de.klimanetz.model.vocabulary.Scope;
import de.klimanetz.model.vocabulary.Status;
import java.time.LocalDate;
import java.util.List;

/** Header attributes shared by the content types. {@link #ALL} lists those of every type. */
public final class CommonFields {

    public static final Field<String> ID = required(
            "id", FieldTypes.ID, "Dauerhafte Kennung. Sie bleibt, auch wenn Titel, Datei oder Adresse sich ändern.");
    public static final Field<String> TEASER = required(
            "kurztext", FieldTypes.TEASER, "Was ist das, und was hat wer davon? Steht in Listen und Suchmaschinen.");
    public static final Field<LocalDate> CHECKED =
            required("stand", DateTypes.DAY, "Tag der letzten Prüfung der Angaben.");
    public static final Field<LocalDate> PUBLISHED =
            optional("veroeffentlicht", DateTypes.DAY, "Tag der Veröffentlichung auf dieser Website.");
    public static final Field<LocalDate> PUBLISHED_REQUIRED =
            required("veroeffentlicht", DateTypes.DAY, PUBLISHED.help() + " Feeds tragen dieses Datum.");
    static final Field<LocalDate> VISIBLE_FROM =
            optional("sichtbar-ab", DateTypes.DAY, "Vor diesem Tag erscheint der Eintrag nicht.");
    static final Field<List<String>> EARLIER = optional(
            "frueher",
            FieldTypes.list(FieldTypes.EARLIER),
            "Adressen, unter denen der Eintrag früher stand. Sie führen weiter zu ihm.");
    public static final Field<List<Reference>> MEMBERS = optional(
            "kommunen",
            FieldTypes.list(FieldTypes.reference(ContentType.MEMBER)),
            "Um welche Kommunen es geht. Ohne Angabe gilt der Eintrag kreisweit.");
    static final Field<Scope> SCOPE = optional(
            "reichweite",
            FieldTypes.choice(Scope.class),
            "Für wen der Eintrag gilt, wenn es nicht aus „kommunen“ folgt.");
    static final Field<List<String>> TOPICS = optional("stichworte", FieldTypes.KEYWORDS, "Freie Stichworte.");
    public static final Field<List<Audience>> AUDIENCES = optional(
            "zielgruppe", FieldTypes.list(FieldTypes.choice(Audience.class)), "An wen sich der Eintrag richtet.");
    public static final Field<Reference> CAMPAIGN = optional(
            "kampagne", FieldTypes.reference(ContentType.CAMPAIGN), "Die Kampagne, zu der der Eintrag gehört.");
    public static final Field<List<Reference>> THEMES = optional(
            "thema",
            FieldTypes.list(FieldTypes.reference(ContentType.THEME)),
            "Das Schwerpunktthema, zu dem der Eintrag gehört, nach seinem Jahr: 2025. Ohne Angabe folgt er seiner Kampagne.");
    static final Field<String> AUTHOR = optional("autor", FieldTypes.TEXT, "Wer den Text geschrieben hat.");
    static final Field<String> PICTURE = optional("bild", FieldTypes.PICTURE, "Ein Bild aus content/bilder.");
    static final Field<String> PICTURE_ALT = optional(
            "bild-alt",
            FieldTypes.TEXT,
            "Was auf dem Bild zu sehen ist, für alle, die es nicht sehen. Nötig, wenn „bild“ steht.");
    static final Field<String> PICTURE_CAPTION = optional("bild-text", FieldTypes.TEXT, "Bildunterschrift.");
    static final Field<String> PICTURE_CREDIT =
            optional("bild-urheber", FieldTypes.TEXT, "Wer das Bild gemacht hat. Nötig, wenn „bild“ steht.");
    static final Field<String> PICTURE_LICENCE =
            optional("bild-lizenz", FieldTypes.TEXT, "Unter welcher Lizenz das Bild steht. Nötig, wenn „bild“ steht.");
    static final Field<Boolean> EXAMPLE = optional(
            "beispiel",
            FieldTypes.YES_NO,
            "Erfundener Eintrag zur Anschauung; steht in keinem Feed und keinem Kalender.");
    public static final Field<Status> STATUS =
            optional("status", FieldTypes.choice(Status.class), "Ein Entwurf erscheint nicht auf der Website.");

    static final List<Field<?>> ALL = List.of(
            ID,
            TEASER,
            CHECKED,
            VISIBLE_FROM,
            EARLIER,
            MEMBERS,
            SCOPE,
            TOPICS,
            AUDIENCES,
            AUTHOR,
            PICTURE,
            PICTURE_ALT,
            PICTURE_CAPTION,
            PICTURE_CREDIT,
            PICTURE_LICENCE,
            EXAMPLE,
            STATUS);

    private CommonFields() {}
}
