package de.klimanetz.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

/** A real web server that serves a folder on this machine. */
public final class Server implements AutoCloseable {

    private static final Path MANUAL = Path.of("docs/betrieb.adoc");
    private static final Path MODULES = Path.of("/usr/lib/apache2/modules");
    private static final List<String> APACHE_MODULES = List.of(
            "mpm_event", "authz_core", "dir", "mime", "alias", "autoindex", "headers", "setenvif", "deflate", "filter");

    /** How long a server may take to start, in milliseconds. */
    private static final long PATIENCE = 20_000;

    private final String name;
    private final int port;
    private final Process process;
    private final HttpClient client = HttpClient.newHttpClient();

    private Server(String name, int port, Process process) {
        this.name = name;
        this.port = port;
        this.process = process;
    }

    /**
     * Starts Apache httpd with what plain web hosting permits in {@code .htaccess}, or skips the test.
     *
     * @param work an empty folder of its own
     */
    public static Server apache(Path site, Path work) throws IOException {
        Path program = Tool.needed(Tool.find("apache2"), "apache2");
        int port = freePort();
        StringBuilder configuration = new StringBuilder();
        for (String module : APACHE_MODULES) {
            configuration.append("LoadModule %s_module %s/mod_%s.so%n".formatted(module, MODULES, module));
        }
        configuration.append("""
                ServerName localhost
                Listen 127.0.0.1:%d
                User www-data
                Group www-data
                PidFile %s/pid
                ErrorLog %s/error.log
                TypesConfig /etc/mime.types
                DocumentRoot %s
                <Directory %s>
                    AllowOverride FileInfo Indexes
                    Options Indexes FollowSymLinks
                    Require all granted
                </Directory>
                <FilesMatch "^\\.ht">
                    Require all denied
                </FilesMatch>
                """.formatted(port, work, work, site, site));
        return start("apache", program, port, site, work, configuration.toString(), "-X", "-f");
    }

    /** Starts nginx with the lines of the manual, or skips the test. */
    public static Server nginx(Path site, Path work) throws IOException {
        Path program = Tool.needed(Tool.find("nginx"), "nginx");
        int port = freePort();
        String manual = Files.readString(MANUAL);
        String marked = "[source,nginx]\n----\n";
        String lines = manual.substring(manual.indexOf(marked) + marked.length());
        String secure = "    add_header Strict-Transport-Security \"max-age=63072000\" always;\n";
        if (!manual.contains(secure)) {
            throw new AssertionError("The manual lacks the line for HTTPS.");
        }
        String block = lines.substring(0, lines.indexOf("----"))
                .replace("listen 80;", "listen 127.0.0.1:" + port + ";")
                .replace("server_name www.example.org;", "server_name localhost;")
                .replace("/srv/klimanetz/output", site.toString())
                .replaceFirst("\n}\n*$", "\n" + secure + "}\n");
        String configuration = """
                daemon off;
                pid %1$s/pid;
                error_log %1$s/error.log;
                events {}
                http {
                access_log off;
                client_body_temp_path %1$s/body;
                proxy_temp_path %1$s/proxy;
                fastcgi_temp_path %1$s/fastcgi;
                uwsgi_temp_path %1$s/uwsgi;
                scgi_temp_path %1$s/scgi;
                %2$s
                }
                """.formatted(work, block);
        return start("nginx", program, port, site, work, configuration, "-c");
    }

    private static Server start(
            String name, Path program, int port, Path site, Path work, String configuration, String... options)
            throws IOException {
        Files.createDirectories(work);
        Path file = work.resolve("server.conf");
        Files.writeString(file, configuration);
        makeReadable(site);
        Process process = new ProcessBuilder(
                        Stream.of(Stream.of(program.toString()), Stream.of(options), Stream.of(file.toString()))
                                .flatMap(part -> part)
                                .toList())
                .redirectErrorStream(true)
                .redirectOutput(work.resolve("output.log").toFile())
                .start();
        Server server = new Server(name, port, process);
        server.awaitStart(work);
        return server;
    }

    /** Servers run as another user, who cannot read the folders of tests. */
    private static void makeReadable(Path site) throws IOException {
        for (Path folder = site;
                folder.startsWith("/tmp/") && !folder.equals(Path.of("/tmp"));
                folder = folder.getParent()) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    private void awaitStart(Path work) throws IOException {
        long end = System.currentTimeMillis() + PATIENCE;
        while (System.currentTimeMillis() < end && process.isAlive()) {
            try {
                client.send(request("").build(), HttpResponse.BodyHandlers.discarding());
                return;
            } catch (IOException notYet) {
                Thread.onSpinWait();
            } catch (InterruptedException interrupted) {
                throw new IllegalStateException(interrupted);
            }
        }
        close();
        throw new AssertionError(name + " has not started: " + Files.readString(work.resolve("output.log")));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    public String name() {
        return name;
    }

    public String address(String path) {
        return "http://127.0.0.1:" + port + "/" + path;
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address(path)));
    }

    /** Requests a path, without following redirects. */
    public HttpResponse<String> get(String path, String... headers) {
        try {
            HttpRequest.Builder request = request(path);
            if (headers.length > 0) {
                request.headers(headers);
            }
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
