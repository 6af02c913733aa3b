package de.klimanetz.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.klimanetz.data.Catalogue;
import de.klimanetz.data.DataSet;
import de.klimanetz.data.DataTerms;
import de.klimanetz.data.Directory;
import de.klimanetz.data.JsonSchema;
import de.klimanetz.data.SetFiles;
import de.klimanetz.data.TableDescription;
import de.klimanetz.kind.member.MemberMap;
import de.klimanetz.kind.member.MemberSet;
import de.klimanetz.model.Area;
import de.klimanetz.model.Member;
import de.klimanetz.model.Settings;
import de.klimanetz.model.Site;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes the files of all open data sets, and reuses unchanged entries and files in the next build. The files do not
 * depend on the day of the build, so a nightly build does not change them. Not thread-safe.
 */
public final class OpenData {

    /** Address of the GeoJSON file with one point per Kommune. */
    public static final String POINTS = Area.DATA.below("kommunen.geojson");

    /** Address of the GeoJSON file with the outlines of the Kommunen. */
    public static final String OUTLINES = Area.DATA.below("kommunen-umrisse.geojson");

    private final Settings settings;
    private final List<SetFiles<?>> sets = new ArrayList<>();
    private final SetFiles<Member> members;
    private final MemberMap map = new MemberMap();
    private final Map<String, byte[]> descriptions = new HashMap<>();

    public OpenData(Settings settings) {
        this.settings = settings;
        members = new SetFiles<>(MemberSet.SET, settings);
        for (DataSet<?> set : Kinds.dataSets()) {
            sets.add(set == MemberSet.SET ? members : new SetFiles<>(set, settings));
            descriptions.put(set.schemaAddress(), JsonSchema.of(set, settings).getBytes(UTF_8));
            descriptions.put(
                    TableDescription.address(set),
                    TableDescription.of(set, settings).getBytes(UTF_8));
        }
    }

    /**
     * Returns the files in UTF-8 by address. An unchanged JSON or CSV file of a data set is the same array as in the
     * last call; GeoJSON and the catalogue are always new arrays.
     */
    public Map<String, byte[]> write(Site site) {
        Directory directory = new Directory(site);
        Map<String, byte[]> files = new HashMap<>(descriptions);
        for (SetFiles<?> set : sets) {
            set.update(site, directory);
            files.put(set.set().address("json"), set.json());
            files.put(set.set().address("csv"), set.csv());
            if (set.set().ofItems()) {
                files.put(set.set().fullTextAddress(), set.fullText());
            }
        }
        files.put(POINTS, map.points(members, site));
        map.outlines(MemberSet.SET, site).ifPresent(outlines -> files.put(OUTLINES, outlines));
        files.put(DataTerms.CATALOGUE, new Catalogue(site, sets, files).json().getBytes(UTF_8));
        return files;
    }
}
