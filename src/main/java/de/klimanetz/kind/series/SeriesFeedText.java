package de.klimanetz.kind.series;

import de.klimanetz.feed.FeedText;
import de.klimanetz.model.Body;
import de.klimanetz.model.Series;
import java.util.List;

/** The feed text of a series: its rhythm, without the agenda if only the dates are public. */
record SeriesFeedText() implements FeedText<Series> {

    @Override
    public List<String> facts(Series series) {
        String rhythm = SeriesPages.rhythm(series);
        return List.of(rhythm.isEmpty() ? "" : "Wann: " + rhythm);
    }

    @Override
    public boolean isPublic(Series series, Body.Section section) {
        return series.isOpen() || !section.title().equals(Body.AGENDA);
    }
}
