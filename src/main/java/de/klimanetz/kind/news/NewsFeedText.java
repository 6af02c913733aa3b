package de.klimanetz.kind.news;

import de.klimanetz.feed.FeedText;
import de.klimanetz.model.News;
import java.time.LocalDate;

/** The feed text of a news item: only its text, sorted by its date. */
record NewsFeedText() implements FeedText<News> {

    @Override
    public LocalDate about(News news, LocalDate published) {
        return news.date().first();
    }
}
