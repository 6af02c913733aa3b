package de.klimanetz.cli;

import de.klimanetz.Build;
import de.klimanetz.asciidoc.Converter;
import de.klimanetz.image.CardCache;
import de.klimanetz.render.RenderCache;

/**
 * A build with its caches, which are written when it is closed.
 *
 * @param uncached the converter without its cache, for texts that are not kept
 */
record BuildSession(Build build, Converter converter, Converter uncached, RenderCache renderCache, CardCache cards)
        implements AutoCloseable {

    Build.Result stage() {
        Build.Result result = build.stage();
        save();
        cards.prune();
        return result;
    }

    /** Keeps rendered pages for the next process. */
    void save() {
        renderCache.save();
    }

    @Override
    public void close() {
        converter.close();
        renderCache.close();
    }
}
