package de.klimanetz.cli;

import de.klimanetz.Build;
import de.klimanetz.asciidoc.Converter;
import de.klimanetz.render.RenderCache;

/** A build with its caches, which are written when it is closed. */
record BuildSession(Build build, Converter converter, RenderCache renderCache) implements AutoCloseable {

    Build.Result stage() {
        Build.Result result = build.stage();
        renderCache.save();
        return result;
    }

    @Override
    public void close() {
        converter.close();
        renderCache.close();
    }
}
