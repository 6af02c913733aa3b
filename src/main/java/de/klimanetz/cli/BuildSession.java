package de.klimanetz.cli;

import de.klimanetz.Build;
import de.klimanetz.asciidoc.Converter;

/**
 * A build with its caches, which are written when it is closed.
 *
 * @param uncached the converter without its cache, for texts that are not kept
 */
record BuildSession(Build build, Converter converter, Converter uncached, Build.Caches caches)
        implements AutoCloseable {

    Build.Result stage() {
        Build.Result result = build.stage();
        save();
        caches.cards().prune();
        return result;
    }

    /** Keeps rendered pages for the next process. */
    void save() {
        caches.pages().save();
    }

    @Override
    public void close() {
        converter.close();
        caches.pages().close();
    }
}
