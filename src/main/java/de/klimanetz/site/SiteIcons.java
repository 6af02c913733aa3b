package de.klimanetz.site;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import de.klimanetz.image.MarkImage;
import de.klimanetz.map.Mark;
import de.klimanetz.map.Spot;
import de.klimanetz.model.GeoPoint;
import de.klimanetz.model.Member;
import de.klimanetz.model.Site;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The icons of the site, drawn from the positions of the towns, and the web app manifest, which names them. Caches the
 * files of the last build. Not thread-safe.
 */
public final class SiteIcons {

    private static final Gson JSON =
            new GsonBuilder().disableHtmlEscaping().setPrettyPrinting().create();
    private static final List<Integer> SIZES = List.of(192, 512);
    private static final double UNITS_PER_DEGREE = 10_000;

    private record Key(String title, Mark mark) {}

    private Optional<Key> last = Optional.empty();
    private Map<String, byte[]> files = Map.of();

    /** Returns the files by address. */
    public Map<String, byte[]> of(Site site) {
        Key key = new Key(site.settings().title(), mark(site));
        if (!last.equals(Optional.of(key))) {
            files = draw(key);
            last = Optional.of(key);
        }
        return files;
    }

    /** Returns the mark of the network. */
    static Mark mark(Site site) {
        return Mark.of(site.all(Member.class).stream()
                .filter(member -> member.isTownOfNetwork() && !member.isExample())
                .flatMap(member -> member.geography().position().stream())
                .map(SiteIcons::spot)
                .toList());
    }

    private static Spot spot(GeoPoint point) {
        double width = Math.cos(Math.toRadians(point.latitude()));
        return new Spot((int) Math.round(point.longitude() * width * UNITS_PER_DEGREE), (int)
                Math.round(-point.latitude() * UNITS_PER_DEGREE));
    }

    private static Map<String, byte[]> draw(Key key) {
        Map<String, byte[]> files = new TreeMap<>();
        files.put("/favicon.svg", key.mark().svg().getBytes(StandardCharsets.UTF_8));
        files.put("/apple-touch-icon.png", MarkImage.png(key.mark(), 180));
        SIZES.forEach(size -> files.put("/" + icon(size), MarkImage.png(key.mark(), size)));
        files.put("/site.webmanifest", manifest(key.title()).getBytes(StandardCharsets.UTF_8));
        return files;
    }

    private static String icon(int size) {
        return "icon-" + size + ".png";
    }

    /** Web Application Manifest (W3C). Addresses are relative to the manifest. */
    private static String manifest(String title) {
        JsonObject manifest = new JsonObject();
        manifest.addProperty("name", title);
        manifest.addProperty("short_name", title);
        manifest.addProperty("lang", "de");
        manifest.addProperty("start_url", "./");
        manifest.addProperty("display", "browser");
        manifest.addProperty("background_color", "#fbf8f1");
        manifest.addProperty("theme_color", "#00502f");
        JsonArray icons = new JsonArray();
        SIZES.forEach(size -> {
            JsonObject icon = new JsonObject();
            icon.addProperty("src", icon(size));
            icon.addProperty("sizes", size + "x" + size);
            icon.addProperty("type", "image/png");
            icon.addProperty("purpose", "any maskable");
            icons.add(icon);
        });
        manifest.add("icons", icons);
        return JSON.toJson(manifest) + "\n";
    }
}
