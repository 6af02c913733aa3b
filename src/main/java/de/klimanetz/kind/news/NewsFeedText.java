package de.klimanetz.kind.news;

import de.klimanetz.feed.FeedText;
import de.klimanetz.model.News;
import de.klimanetz.wording.GermanDates;
import java.time.LocalDate;
import java.util.List;

/** The feed text of a news item: its deadline, and the text; sorted by its date. */
record NewsFeedText() implements FeedText<News> {

    @Override
    public List<String> facts(News news) {
        return news.deadline().map(day -> "Frist: " + GermanDates.day(day)).stream()
                .toList();
    }

    @Override
    public LocalDate about(News news, LocalDate published) {
        return news.date().first();
    }
}
