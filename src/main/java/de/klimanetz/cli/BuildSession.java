package de.klimanetz.cli;

import de.klimanetz.Build;
import de.klimanetz.PrintMemory;
import de.klimanetz.asciidoc.Converter;

/** A build with its memories, which are written when it is closed. */
record Workshop(Build build, Converter converter, PrintMemory prints) implements AutoCloseable {

    Build.Result stage() {
        Build.Result result = build.stage();
        prints.save();
        return result;
    }

    @Override
    public void close() {
        converter.close();
        prints.close();
    }
}
