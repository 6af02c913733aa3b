package de.klimanetz.finish;

import de.klimanetz.output.Staging;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * Names scripts, which are ES modules in {@code js/}, by a hash of their content, also in the imports of other modules.
 * Pages load all modules that they need at once.
 */
final class Modules {

    /** A static import of a module in the same folder; the groups are the text before the name, and the name. */
    private static final Pattern IMPORT = Pattern.compile("(?m)^(import .* from \"\\./)([a-z-]+)\\.js\";$");

    /** An import in any other form, which would keep the name that the file no longer has. */
    private static final Pattern OTHER_IMPORT =
            Pattern.compile("(?m)^(?:import|export)\\b[^;]*[\"']\\./(?![a-z-]+\\.[0-9a-f]{10}\\.js\";$)|\\bimport\\(");

    private static final Evaluator LOADING = Selector.evaluatorOf("script[type=module][src]");

    /** A module with the addresses of all modules that it needs, and of itself last. */
    private record Module(String address, Set<String> needed) {}

    private final Staging staging;
    private final Map<String, Module> modules = new HashMap<>();
    private final Set<String> open = new LinkedHashSet<>();

    /** Renames the modules in the staging. */
    Modules(Staging staging) {
        this.staging = staging;
        staging.paths().stream()
                .filter(path -> path.startsWith("js/") && path.endsWith(".js"))
                .forEach(this::module);
        modules.keySet().forEach(address -> staging.remove(address.substring(1)));
    }

    private Module module(String path) {
        Module known = modules.get("/" + path);
        if (known != null) {
            return known;
        }
        if (!open.add(path)) {
            throw new IllegalArgumentException("These scripts import each other: " + open);
        }
        String folder = path.substring(0, path.lastIndexOf('/') + 1);
        Set<String> needed = new LinkedHashSet<>();
        String squeezed = Whitespace.squeezeScript(staging.text(path).orElseThrow());
        String text = IMPORT.matcher(squeezed).replaceAll(found -> {
            Module imported = module(folder + found.group(2) + ".js");
            needed.addAll(imported.needed());
            String name = imported.address().substring(imported.address().lastIndexOf('/') + 1);
            return Matcher.quoteReplacement(found.group(1) + name + "\";");
        });
        if (OTHER_IMPORT.matcher(text).find()) {
            throw new IllegalArgumentException(path + ": write imports as import { name } from \"./file.js\";");
        }
        String file = HashedNames.of(path.replaceFirst("\\.js$", ""), text, "js");
        staging.put(file, text);
        needed.add("/" + file);
        Module made = new Module("/" + file, needed);
        modules.put("/" + path, made);
        open.remove(path);
        return made;
    }

    void apply(Document page) {
        for (Element script : page.select(LOADING)) {
            Module module = modules.get(script.attr("src"));
            if (module != null) {
                script.attr("src", module.address());
                module.needed().stream()
                        .filter(address -> !address.equals(module.address()))
                        .forEach(address -> script.before("<link rel=\"modulepreload\" href=\"" + address + "\">"));
            }
        }
    }
}
