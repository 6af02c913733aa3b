package de.klimanetz.kind.member;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.JsonObject;
import de.klimanetz.data.DataSet;
import de.klimanetz.data.FileHead;
import de.klimanetz.data.JsonFile;
import de.klimanetz.data.SetFiles;
import de.klimanetz.map.MapDrawer;
import de.klimanetz.model.Area;
import de.klimanetz.model.Member;
import de.klimanetz.model.Settings;
import de.klimanetz.model.Site;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The members as GeoJSON (RFC 7946). Points and outlines are separate files: map programs expect one type of geometry
 * per file, and the outlines have another source and licence. Caches the outlines of the last map. Not thread-safe.
 */
public final class MemberMap {

    private Optional<String> lastMap = Optional.empty();
    private Map<String, String> outlines = Map.of();

    /** Returns one feature per member with its data as properties; the geometry is null if the position is unknown. */
    public byte[] points(SetFiles<Member> files, Site site) {
        JsonObject head = head(FileHead.of(files.set(), site.settings(), files.changed()));
        List<byte[]> features = files.set().entries().apply(site).stream()
                .map(member -> feature(member, point(member), new String(files.json(member), UTF_8)))
                .toList();
        return JsonFile.of(head, "features", features);
    }

    /** Returns the outlines of the members on the map of the network; empty if it has no map. */
    public Optional<byte[]> outlines(DataSet<Member> set, Site site) {
        Optional<String> map = site.network().map();
        if (!map.equals(lastMap)) {
            outlines = map.map(text -> new MapDrawer(text).outlines()).orElse(Map.of());
            lastMap = map;
        }
        return map.map(text -> collection(set, site));
    }

    private byte[] collection(DataSet<Member> set, Site site) {
        JsonObject head = head(new JsonObject());
        head.addProperty("titel", site.settings().title() + ": Umrisse der Kommunen");
        head.addProperty("adresse", site.settings().absolute(Area.DATA.address()) + "#" + set.name());
        head.addProperty("lizenz", site.network().mapCredit());
        List<byte[]> features = set.entries().apply(site).stream()
                .filter(member -> outlines.containsKey(member.ags()))
                .map(member -> feature(member, outlines.get(member.ags()), name(member, site.settings())))
                .toList();
        return JsonFile.of(head, "features", features);
    }

    private static JsonObject head(JsonObject rest) {
        JsonObject head = new JsonObject();
        head.addProperty("type", "FeatureCollection");
        rest.asMap().forEach(head::add);
        return head;
    }

    private static byte[] feature(Member member, String geometry, String properties) {
        return ("{\"type\":\"Feature\",\"id\":" + FileHead.JSON.toJson(member.id()) + ",\"geometry\":" + geometry
                        + ",\"properties\":" + properties + "}")
                .getBytes(UTF_8);
    }

    /** The longitude is first (RFC 7946 § 3.1.1). */
    private static String point(Member member) {
        return member.geography()
                .position()
                .map(point ->
                        "{\"type\":\"Point\",\"coordinates\":[" + point.longitude() + "," + point.latitude() + "]}")
                .orElse("null");
    }

    private static String name(Member member, Settings settings) {
        JsonObject name = new JsonObject();
        name.addProperty("id", member.id());
        name.addProperty("titel", member.title());
        name.addProperty("ags", member.ags());
        name.addProperty("adresse", settings.absolute(member.address()));
        return FileHead.JSON.toJson(name);
    }
}
