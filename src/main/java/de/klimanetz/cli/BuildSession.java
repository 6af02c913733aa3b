package de.klimanetz.cli;

import de.klimanetz.Build;
import de.klimanetz.asciidoc.Converter;
import de.klimanetz.image.CardCache;
import de.klimanetz.render.RenderCache;

/** A build with its caches, which are written when it is closed. */
record BuildSession(Build build, Converter converter, RenderCache renderCache, CardCache cards)
        implements AutoCloseable {

    Build.Result stage() {
        Build.Result result = build.stage();
        renderCache.save();
        cards.prune();
        return result;
    }

    @Override
    public void close() {
        converter.close();
        renderCache.close();
    }
}
