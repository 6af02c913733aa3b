package de.klimanetz.cli;

import de.klimanetz.Build;
import de.klimanetz.LastBuild;
import de.klimanetz.asciidoc.AsciiDocConverter;
import de.klimanetz.asciidoc.CachedConverter;
import de.klimanetz.asciidoc.Converter;
import de.klimanetz.asciidoc.plain.PlainReader;
import de.klimanetz.cache.ProgramVersion;
import de.klimanetz.content.SettingsReader;
import de.klimanetz.image.CardCache;
import de.klimanetz.model.Publication;
import de.klimanetz.render.RenderCache;
import de.klimanetz.search.SearchIndex;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Options shared by all commands that build. */
final class CommonOptions {

    private static final Path PROJECT = Path.of("");
    private static final Path CACHE = Path.of(".cache");

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Diese Hilfe.")
    private boolean help;

    @Option(names = "--quiet", description = "Nur Fehler ausgeben.")
    private boolean quiet;

    @Option(
            names = "--base-url",
            paramLabel = "ADRESSE",
            converter = WebAddress.class,
            description = "Adresse der Website statt der in jbake.properties.")
    private String baseUrl;

    @Option(names = "--drafts", description = "Auch Entwürfe und künftige Meldungen zeigen.")
    private boolean drafts;

    @Option(
            names = "--now",
            paramLabel = "ZEITPUNKT",
            converter = FixedTime.class,
            description = "So bauen, als wäre es dieser Zeitpunkt, etwa 2026-11-22T08:00.")
    private Clock clock = Clock.system(FixedTime.ZONE);

    @Option(names = "--no-cache", description = "Alles neu bauen, auch was gleich geblieben ist.")
    private boolean noCache;

    @Option(
            names = "--previous",
            paramLabel = "DATEI|ADRESSE",
            converter = ManifestLocation.class,
            description = "Mit der letzten Veröffentlichung vergleichen (deren manifest.json): "
                    + "Was Abonnenten und Lesezeichen kennen, muss weiter stimmen.")
    private URI previous;

    private PlainReader plain = new PlainReader();
    private Optional<Publication> published = Optional.empty();

    boolean quiet() {
        return quiet;
    }

    /** Returns a build of the project in the current folder. */
    BuildSession session() {
        if (SettingsReader.isAsciidoctorOnly(PROJECT)) {
            plain = PlainReader.off("asciidoc.reader=asciidoctor");
        }
        Converter uncached = shown(AsciiDocConverter.plain(plain));
        return session(
                uncached,
                noCache
                        ? uncached
                        : new CachedConverter(uncached, ProgramVersion::current, CACHE.resolve("conversions.json")));
    }

    /** Returns a build that reads every text with both readers, and to which a difference is an error. */
    BuildSession comparing() {
        Converter comparing = shown(AsciiDocConverter.comparing(plain));
        return session(comparing, comparing);
    }

    private BuildSession session(Converter uncached, Converter converter) {
        Build.Caches caches = noCache
                ? Build.Caches.none()
                : new Build.Caches(
                        RenderCache.in(CACHE.resolve("pages.bin")),
                        CardCache.in(CACHE.resolve("karten")),
                        SearchIndex.in(CACHE.resolve("suche.bin")));
        return new BuildSession(new Build(request(), converter, caches), converter, uncached, caches);
    }

    /** Returns the reader of plain texts, which counts them. */
    PlainReader plain() {
        return plain;
    }

    /** Returns the stored state of the last build; empty with {@code --no-cache}. */
    Optional<LastBuild> lastBuild() {
        return noCache ? Optional.empty() : Optional.of(new LastBuild(CACHE.resolve("last-build.json"), request()));
    }

    /** Has drafts and future items shown whether they are asked for or not. */
    void showDrafts() {
        drafts = true;
    }

    Clock clock() {
        return clock;
    }

    private Build.Request request() {
        return new Build.Request(PROJECT, Optional.ofNullable(baseUrl), drafts, clock, published());
    }

    private Optional<Publication> published() {
        if (published.isEmpty()) {
            published = Optional.ofNullable(previous).map(PreviousManifest::read);
        }
        return published;
    }

    private Converter shown(Converter converter) {
        return System.console() == null || quiet
                ? converter
                : new Progress(converter, System.console().writer());
    }
}
