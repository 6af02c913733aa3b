import de.klimanetz.testing.Browser;
import de.klimanetz.testing.BrowserTab;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Measures a preview in a real browser: from a saved file to the page that shows it, and the memory of a long day.
 *
 * <pre>java -cp 'target/test-classes:…' bench/Preview.java LAUNCHER PROJECT EDITS</pre>
 *
 * Every second edit changes the text of an event, the others its summary, which lists show as well. Prints a table with
 * milliseconds after the first 20 edits, which warm up the compiler, and one with the used heap after a full collection.
 */
public final class Preview {

    private static final int WARM_UP = 20;
    private static final int BURST = 200;
    private static final String VERSION = "document.querySelector('script[data-version]')?.dataset.version";
    private static final Pattern ADDRESS = Pattern.compile("http://localhost:(\\d+)/");
    private static final Pattern HEAP = Pattern.compile("(?:generation|heap) +total \\d+K, used (\\d+)K");

    private final Path project;
    private final Process preview;
    private final BufferedReader output;
    private final String address;
    private final List<Path> events;

    private Preview(String launcher, Path project) throws IOException {
        this.project = project;
        try (Stream<Path> walk = Files.walk(project.resolve("content/termine"))) {
            events = walk.filter(file -> file.toString().endsWith(".adoc")).sorted().toList();
        }
        preview = new ProcessBuilder(launcher, "preview", "--port", "8899", "--now", "2026-11-22T08:00")
                .directory(project.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        output = preview.inputReader(StandardCharsets.UTF_8);
        String line = output.readLine();
        Matcher found = ADDRESS.matcher(line == null ? "" : line);
        if (!found.find()) {
            throw new IOException("The preview has not started: " + line);
        }
        address = found.group();
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Preview bench = new Preview(arguments[0], Path.of(arguments[1]).toAbsolutePath());
        Path profile = Files.createTempDirectory("bench-preview");
        try (BrowserTab tab = Browser.find(profile).orElseThrow().tab()) {
            bench.run(tab, Integer.parseInt(arguments[2]));
        } finally {
            bench.preview.destroy();
            bench.preview.waitFor();
        }
    }

    private void run(BrowserTab tab, int edits) throws IOException, InterruptedException {
        long start = System.nanoTime();
        tab.go(address);
        tab.await("document.querySelector('.vorschau')");
        double first = (System.nanoTime() - start) / 1e6;
        Path event = events.get(events.size() / 2);
        tab.go(address + project.resolve("content").relativize(event).toString().replaceFirst("adoc$", "").replace('.', '/'));
        String original = Files.readString(event);
        List<Double> texts = new ArrayList<>();
        List<Double> summaries = new ArrayList<>();
        StringBuilder memory = new StringBuilder();
        for (int edit = 1; edit <= edits; edit++) {
            boolean text = edit % 2 == 0;
            double time = edit(tab, event, original, text, "Stand-" + edit + "-");
            if (edit > WARM_UP) {
                (text ? texts : summaries).add(time);
            }
            if (edit == WARM_UP || edit % Math.max(1, edits / 5) == 0) {
                memory.append("| %d | %d |%n".formatted(edit, heap() / 1024));
            }
        }
        System.out.println("| Save to page reloaded, ms | Median | 95 % | Most |");
        System.out.println("| --- | --- | --- | --- |");
        row("text of an event", texts);
        row("summary of an event", summaries);
        System.out.printf("%nFirst page after %.1f s. %s%n%n", first / 1000, burst(tab));
        System.out.println("| Edits | Heap, MiB |");
        System.out.println("| --- | --- |");
        System.out.print(memory);
    }

    private static void row(String what, List<Double> times) {
        Collections.sort(times);
        System.out.printf(
                "| %s | %.0f | %.0f | %.0f |%n",
                what, times.get(times.size() / 2), times.get(times.size() * 95 / 100), times.get(times.size() - 1));
    }

    private double edit(BrowserTab tab, Path event, String original, boolean text, String mark)
            throws IOException, InterruptedException {
        String changed = text
                ? original.replaceFirst("\n\n", "\n\n" + mark + " ")
                : original.replaceFirst("(?m)^:kurztext: ", ":kurztext: " + mark + " ");
        long before = version(tab);
        long start = System.nanoTime();
        Files.writeString(event, changed);
        await(tab, "document.readyState === 'complete' && " + VERSION + " > " + before);
        double time = (System.nanoTime() - start) / 1e6;
        if (!tab.evaluate("document.body.textContent").contains(mark)) {
            throw new IllegalStateException("The page does not show " + mark);
        }
        return time;
    }

    /** Asks little and seldom, so that the browser has the machine for itself. */
    private static void await(BrowserTab tab, String expression) throws InterruptedException {
        long end = System.nanoTime() + 60_000_000_000L;
        while (!tab.evaluate("String(Boolean(document.body && " + expression + "))").equals("true")) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("never true: " + expression);
            }
            Thread.sleep(5);
        }
    }

    /** The number of the build is part of each page. */
    private String burst(BrowserTab tab) throws IOException, InterruptedException {
        long before = version(tab);
        long start = System.nanoTime();
        for (Path event : events.subList(0, BURST)) {
            Files.writeString(event, Files.readString(event) + "\nNachtrag.\n");
        }
        await(tab, VERSION + " > " + before);
        double time = (System.nanoTime() - start) / 1e9;
        Thread.sleep(3000);
        return "%d files at once: %d build(s), %.1f s.".formatted(BURST, version(tab) - before, time);
    }

    private static long version(BrowserTab tab) {
        return Long.parseLong(tab.evaluate(VERSION));
    }

    private long heap() throws IOException, InterruptedException {
        jcmd("GC.run");
        return HEAP.matcher(jcmd("GC.heap_info"))
                .results()
                .mapToLong(used -> Long.parseLong(used.group(1)))
                .sum();
    }

    private String jcmd(String command) throws IOException, InterruptedException {
        Process jcmd = new ProcessBuilder("jcmd", String.valueOf(pid()), command)
                .redirectErrorStream(true)
                .start();
        String text = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        jcmd.waitFor();
        return text;
    }

    /** The launcher may have started Java as a child. */
    private long pid() {
        return preview.descendants().reduce((first, last) -> last).map(ProcessHandle::pid).orElse(preview.pid());
    }
}
