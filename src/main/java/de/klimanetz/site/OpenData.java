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
 * Writes the files of all data sets and keeps them for the next time: what is the same is not written again. They know no
 * day but the ones of the content, so that a nightly build leaves them alone.
 */
public final class OpenData {

    /** Addresses that are not those of a data set. */
    public static final String POINTS = Area.DATA.below("kommunen.geojson");

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
     * The files by address. Those of a data set are the arrays of the last time where nothing has changed; GeoJSON and
     * the catalogue are made anew.
     */
    public Map<String, byte[]> write(Site site) {
        Directory directory = new Directory(site);
        Map<String, byte[]> files = new HashMap<>(descriptions);
        for (SetFiles<?> set : sets) {
            set.update(site, directory);
            files.put(set.set().address("json"), set.json());
            files.put(set.set().address("csv"), set.csv());
        }
        files.put(POINTS, map.points(members, site));
        map.outlines(MemberSet.SET, site).ifPresent(outlines -> files.put(OUTLINES, outlines));
        files.put(DataTerms.CATALOGUE, new Catalogue(site, sets, files).json().getBytes(UTF_8));
        return files;
    }
}
