package de.klimanetz.page;

import de.klimanetz.map.NameLayout;
import de.klimanetz.map.Relief;
import de.klimanetz.map.Side;
import de.klimanetz.map.Spot;
import de.klimanetz.map.TownMap;
import de.klimanetz.model.Member;
import java.awt.Rectangle;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts the content of one map onto the outlines. */
final class MapDrawing {

    /** So many letters of the size fit side by side; on a narrow screen they are 12 pixels high. */
    private static final double LETTERS = 28;

    private static final double SPREAD = MapView.WIDTH * .075;

    /** A Kommune that has an outline. */
    private record Outlined(Member member, TownMap.Shape shape, Spot spot) {

        String slug() {
            return member.slug();
        }

        /** Returns the name without the addition in parentheses. */
        String name() {
            return member.title().replaceFirst(" \\(.*\\)", "");
        }

        Optional<Side> side() {
            return member.geography().nameSide().map(side -> Side.valueOf(side.name()));
        }
    }

    /** A text at a town. */
    private record Text(String town, Spot spot, String words, Optional<Side> side) {

        static Text name(Outlined town) {
            return new Text(town.slug(), town.spot(), town.name(), town.side());
        }

        static Text flag(Outlined town, String words) {
            return new Text(town.slug(), town.spot(), words, Optional.empty());
        }
    }

    private final TownMap map;
    private final MapContent content;
    private final List<Outlined> towns;
    private final Map<String, Spot> spots;
    private final Rectangle frame;
    private final double size;

    MapDrawing(TownMap map, MapContent content, List<Member> members) {
        this.map = map;
        this.content = content;
        Map<String, Member> byKey = new HashMap<>();
        members.stream()
                .filter(member -> !member.isDistrict())
                .forEach(member -> byKey.putIfAbsent(member.ags(), member));
        this.towns = near(map.shapes().stream()
                .filter(shape -> byKey.containsKey(shape.ags()))
                .map(shape -> outlined(byKey.get(shape.ags()), shape))
                .toList());
        this.spots = towns.stream().collect(Collectors.toMap(Outlined::slug, Outlined::spot));
        this.frame = frame();
        this.size = Math.max(frame.width, frame.height * .8) / LETTERS;
    }

    private Outlined outlined(Member member, TownMap.Shape shape) {
        Spot spot = member.geography()
                .position()
                .map(point -> map.spot(point.latitude(), point.longitude()))
                .orElse(shape.centre());
        return new Outlined(member, shape, spot);
    }

    /** Returns all towns, or the one in the centre with its neighbours and the towns with which it is connected. */
    private List<Outlined> near(List<Outlined> all) {
        Optional<Outlined> centre = all.stream()
                .filter(town -> content.centre().equals(Optional.of(town.slug())))
                .findFirst();
        Set<String> connected =
                content.connections().stream().map(MapContent.Connection::to).collect(Collectors.toSet());
        return centre.map(middle -> all.stream()
                        .filter(town -> town.equals(middle)
                                || middle.shape()
                                        .neighbours()
                                        .contains(town.shape().ags())
                                || connected.contains(town.slug()))
                        .toList())
                .orElse(all);
    }

    /** The whole drawing, or the rectangle around the towns if there are only some. */
    private Rectangle frame() {
        if (towns.size() == map.shapes().size() || towns.isEmpty()) {
            return new Rectangle(0, 0, map.width(), map.height());
        }
        return towns.stream()
                .map(town -> town.shape().box())
                .map(box -> new Rectangle(box.x(), box.y(), box.width(), box.height()))
                .reduce(Rectangle::union)
                .orElseThrow();
    }

    MapView view(String credit) {
        List<MapView.Line> lines = lines();
        Map<Text, MapView.Label> labels = labels(lines);
        int reach = towns.stream()
                        .mapToInt(town -> Math.max(
                                town.shape().box().width(), town.shape().box().height()))
                        .max()
                        .orElse(0)
                + 2;
        return new MapView(
                new MapView.Frame(frame.x, frame.y, frame.width, frame.height),
                size,
                towns.stream()
                        .sorted(Comparator.comparing(town -> content.centre().equals(Optional.of(town.slug()))))
                        .map(town -> town(town, labels, reach))
                        .toList(),
                towns.size() == map.shapes().size() ? map.border() : "",
                relief(),
                lines,
                credit);
    }

    private MapView.Town town(Outlined town, Map<Text, MapView.Label> labels, int reach) {
        TownMap.Box box = town.shape().box();
        MapView.Frame silhouette = new MapView.Frame(
                box.x() + (box.width() - reach) / 2, box.y() + (box.height() - reach) / 2, reach, reach);
        return new MapView.Town(
                town.slug(),
                town.name(),
                town.member().address(),
                town.shape().path(),
                town.spot(),
                silhouette,
                content.marks().apply(town.member()),
                Optional.ofNullable(labels.get(Text.name(town))),
                Optional.ofNullable(labels.get(Text.flag(town, content.flags().getOrDefault(town.slug(), "")))));
    }

    private List<String> relief() {
        List<Relief.Hill> hills = towns.stream()
                .filter(town -> content.heights().containsKey(town.slug()))
                .map(town -> new Relief.Hill(town.spot(), content.heights().get(town.slug())))
                .toList();
        return Relief.lines(hills, SPREAD);
    }

    private List<MapView.Line> lines() {
        return content.connections().stream()
                .filter(line -> spots.containsKey(line.from()) && spots.containsKey(line.to()))
                .map(line -> new MapView.Line(spots.get(line.from()), spots.get(line.to()), line.key()))
                .toList();
    }

    /** Flags are placed first, then the names of towns where most goes on: what finds no place is left out. */
    private Map<Text, MapView.Label> labels(List<MapView.Line> lines) {
        List<Text> texts = Stream.concat(
                        towns.stream()
                                .filter(town -> content.flags().containsKey(town.slug()))
                                .map(town -> Text.flag(town, content.flags().get(town.slug()))),
                        towns.stream()
                                .filter(town -> content.named().test(town.member()))
                                .sorted(Comparator.comparing((Outlined town) ->
                                                -content.heights().getOrDefault(town.slug(), 0.0))
                                        .thenComparing(Outlined::slug))
                                .map(Text::name))
                .toList();
        NameLayout layout = new NameLayout(
                frame,
                size,
                towns.stream().map(Outlined::spot).toList(),
                lines.stream()
                        .map(line -> new NameLayout.Line(line.from(), line.to()))
                        .toList(),
                towns.stream().flatMap(town -> town.shape().border().stream()).toList());
        List<Optional<NameLayout.Placed>> places = layout.place(texts.stream()
                .map(text -> new NameLayout.Name(text.words(), text.spot(), text.side()))
                .toList());
        Map<Text, MapView.Label> labels = new HashMap<>();
        for (int index = 0; index < texts.size(); index++) {
            Text text = texts.get(index);
            places.get(index).ifPresent(place -> labels.put(text, new MapView.Label(text.words(), place)));
        }
        return labels;
    }
}
