package de.klimanetz.preview;

import de.klimanetz.Build;
import de.klimanetz.asciidoc.Converter;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;

/**
 * A running preview: a server on the loopback interface, a build that repeats, and a watcher of files.
 *
 * <pre>
 * try (Preview preview = new Preview(build, converter, project, clock, 8820)) {
 *     System.out.println(preview.address());
 * }
 * </pre>
 */
public final class Preview implements AutoCloseable {

    private final LiveSite site;
    private final PreviewServer server;
    private final ProjectWatcher watcher;

    /**
     * Starts it. The server answers at once; the first build goes on in another thread.
     *
     * @param build used by the preview alone; its request should include drafts
     * @param converter for texts that are being typed; not closed by the preview
     * @param clock tells when a new day begins, in the time zone of the site
     * @param port 0 takes any free one
     * @throws java.net.BindException if the port is taken
     */
    public Preview(Build build, Converter converter, Path project, Clock clock, int port) throws IOException {
        Path folder = project.toRealPath();
        site = new LiveSite(build, folder, clock);
        try {
            server = new PreviewServer(
                    port, site, folder, new Forms(folder, clock, build::check), new TextView(converter));
        } catch (IOException unusable) {
            site.close();
            throw unusable;
        }
        watcher = new ProjectWatcher(folder, site::changed);
    }

    public URI address() {
        return URI.create("http://localhost:" + server.port() + "/");
    }

    /** Ends the server at once, and waits for a build that goes on. */
    @Override
    public void close() throws IOException {
        watcher.close();
        server.close();
        site.close();
    }
}
