package de.klimanetz.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A real browser in headless mode. */
public final class Browser {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

    private static final String DOM = "--dump-dom";
    private static final Pattern PAGES = Pattern.compile("/Type /Pages\\s+/Count (\\d+)");

    private final Path program;
    private final Path profile;

    private Browser(Path program, Path profile) {
        this.program = program;
        this.profile = profile;
    }

    /**
     * Finds a browser on the path; empty if there is none or none that starts.
     *
     * @param profile a folder for the profile of the browser, used by no other
     */
    private static Optional<Browser> find(Path profile) {
        return NAMES.stream()
                .flatMap(name -> Tool.find(name).stream())
                .map(program -> new Browser(program, profile))
                .filter(browser -> browser.run("UTC", "about:blank", DOM).contains("<html"))
                .findFirst();
    }

    /** Returns a browser, or skips the test; see {@link Tool}. */
    public static Browser needed(Path profile) {
        return Tool.needed(find(profile), "browser");
    }

    /** Opens a tab that stays open. */
    public BrowserTab tab() {
        return BrowserTab.open(program, profile);
    }

    /** Returns the DOM of a page after its scripts have run in a time zone. */
    public Document open(Path page, String fragment, String timeZone) {
        return Jsoup.parse(run(timeZone, page.toUri() + fragment, DOM));
    }

    /**
     * Opens a copy of a page with additional scripts.
     *
     * @param before script that runs before those of the page
     * @param action script that runs after the page has loaded and acts like a reader
     */
    public Document act(Path page, String before, String action, String fragment, String timeZone) throws IOException {
        Path copy = page.resolveSibling("kopie.html");
        Files.writeString(
                copy,
                Files.readString(page)
                        .replace("<head>", "<head><script>" + before + "</script>")
                        .replace("</html>", "")
                        .replace(
                                "</body>",
                                "<script>addEventListener('load', () => {" + action + "})</script></body></html>"));
        return open(copy, fragment, timeZone);
    }

    /** Opens a page that may read the pages in its frames, with further options of the browser. */
    public Document openWithFrames(Path page, String... options) {
        List<String> all = new ArrayList<>(List.of(options));
        all.addAll(List.of("--virtual-time-budget=1000000", DOM));
        return Jsoup.parse(run("UTC", page.toUri().toString(), all.toArray(String[]::new)));
    }

    /** Counts the printed pages on the paper size of the style sheet. */
    public int pagesPrinted(Path page) {
        try {
            Path printed = Files.createTempFile(profile.getParent(), "print", ".pdf");
            run("UTC", page.toUri().toString(), "--print-to-pdf=" + printed);
            // Only the page tree is never compressed, so nothing else matches.
            Matcher pages = PAGES.matcher(Files.readString(printed, StandardCharsets.ISO_8859_1));
            return pages.find() ? Integer.parseInt(pages.group(1)) : 0;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Prints a page without the header and footer of the browser. */
    public void print(Path page, Path pdf) {
        run("UTC", page.toUri().toString(), "--no-pdf-header-footer", "--print-to-pdf=" + pdf);
    }

    private String run(String timeZone, String address, String... options) {
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(List.of("--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"));
        // Modules are not loaded from the disk otherwise.
        command.addAll(List.of("--allow-file-access-from-files"));
        command.addAll(List.of("--user-data-dir=" + profile, "--virtual-time-budget=2000"));
        // The last one of two options with the same name applies.
        command.addAll(List.of(options));
        command.add(address);
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(Redirect.DISCARD);
        builder.environment().put("TZ", timeZone);
        try {
            Path output = Files.createTempFile(profile.getParent(), "dom", ".html");
            Process process = builder.redirectOutput(output.toFile())
                    .redirectInput(Redirect.PIPE)
                    .start();
            if (!process.waitFor(5, TimeUnit.MINUTES)) {
                process.destroyForcibly();
            }
            return Files.readString(output, StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return "";
        }
    }
}
