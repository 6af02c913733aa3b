import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Converts the content of a project for the other programs, whose templates are in {@code bench/others}:
 *
 * <pre>java bench/Others.java PROJECT FOLDER      (in the root of the repository)</pre>
 *
 * Plain AsciiDoc for Asciidoctor and Antora, AsciiDoc with other headers for JBake and Jekyll, Markdown for Hugo and
 * Eleventy.
 */
public final class Others {

    private static final Pattern DATE = Pattern.compile("(?m)^:stand: (.*)$");

    private Others() {}

    public static void main(String[] arguments) throws IOException {
        Path project = Path.of(arguments[0]);
        Path target = Path.of(arguments[1]);
        for (Path file : files(Path.of("bench/others"))) {
            copy(file, target.resolve(Path.of("bench/others").relativize(file)));
        }
        for (Path picture : files(project.resolve("content/bilder"))) {
            for (String folder : List.of(
                    "jbake/assets/bilder", "jekyll/bilder", "hugo/static/bilder", "antora/modules/ROOT/images")) {
                copy(picture, target.resolve(folder).resolve(picture.getFileName()));
            }
        }
        for (Path file : files(project.resolve("content"))) {
            if (file.toString().endsWith(".adoc")) {
                Text text = Text.read(project.resolve("content").relativize(file), Files.readString(file));
                text.write(target);
            }
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.write(to, Files.readAllBytes(from));
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private record Text(Path path, String title, String date, String body) {

        static Text read(Path path, String text) {
            int end = text.indexOf("\n\n");
            Matcher date = DATE.matcher(text);
            return new Text(
                    path,
                    text.substring("= ".length(), text.indexOf('\n')),
                    date.find() ? date.group(1) : "",
                    text.substring(end + 2));
        }

        void write(Path target) throws IOException {
            String heading = "= " + title + "\n";
            String jbake = ":jbake-type: post\n:jbake-status: published\n:jbake-date: " + date + "\n";
            String frontMatter = "---\ntitle: \"" + title + "\"\ndate: " + date + "\n---\n\n";
            Path markdown = path.resolveSibling(path.getFileName().toString().replace(".adoc", ".md"));
            Others.write(target.resolve("asciidoctor").resolve(path), heading + "\n" + body);
            Others.write(target.resolve("jbake/content").resolve(path), heading + jbake + "\n" + body);
            Others.write(target.resolve("jekyll/_items").resolve(path), frontMatter + body);
            Others.write(target.resolve("antora/modules/ROOT/pages").resolve(path), heading + "\n" + body);
            for (String folder : List.of("hugo/content", "eleventy/content")) {
                Others.write(target.resolve(folder).resolve(markdown), frontMatter + Markdown.of(path, body));
            }
        }
    }

    /** Converts the subset of AsciiDoc that the corpus and the copied pages use. */
    private static final class Markdown {

        private static final Pattern REFERENCE = Pattern.compile("xref:([^\\[]*)\\.adoc\\[([^]]*)]");
        private static final Pattern TABLE = Pattern.compile("(?ms)^\\|===\n(.*?)^\\|===$");

        private Markdown() {}

        static String of(Path path, String asciidoc) {
            String text = REFERENCE.matcher(asciidoc).replaceAll(reference -> link(path, reference));
            text = TABLE.matcher(text).replaceAll(table -> Matcher.quoteReplacement(table(table.group(1))));
            return text.replaceAll("(?<![\\w*])\\*(\\S[^*\n]*)\\*", "**$1**")
                    .replaceAll("(?m)^==(=*) ", "##$1 ")
                    .replaceAll("(?m)^\\. ", "1. ")
                    .replaceAll("(?m)^\\[.*]\n", "")
                    .replaceAll("(?m)^\\.(\\S.*)$", "**$1**\n")
                    .replaceAll("(?m)^NOTE: ", "> ")
                    .replaceAll("image::([^\\[]*)\\[\"?([^],\"]*).*]", "![$2](/bilder/$1)")
                    .replaceAll("(?:link:)?(?:\\+\\+)?(https?://[^\\s\\[+]*)(?:\\+\\+)?\\[([^]]*)]", "[$2]($1)")
                    .replace("CO~2~", "CO₂");
        }

        private static String link(Path path, MatchResult reference) {
            Path file = path.resolveSibling(reference.group(1)).normalize();
            return "[" + reference.group(2) + "](/" + file + "/)";
        }

        /** The first row is the header; rows are single lines. */
        private static String table(String rows) {
            List<String> lines = rows.lines().filter(line -> !line.isBlank()).map(line -> line + " |").toList();
            String rule = lines.get(0).replaceAll("[^|]+", "---");
            StringBuilder table = new StringBuilder(lines.get(0)).append('\n').append(rule);
            lines.stream().skip(1).forEach(line -> table.append('\n').append(line));
            return table.toString();
        }
    }
}
