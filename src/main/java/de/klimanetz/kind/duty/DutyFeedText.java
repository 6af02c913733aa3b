package de.klimanetz.kind.duty;

import de.klimanetz.feed.FeedText;
import de.klimanetz.model.Body;
import java.util.List;

/** The feed text of a duty: its deadlines in words, and not how far every Kommune is. */
record DutyFeedText() implements FeedText<Duty> {

    @Override
    public List<String> facts(Duty duty) {
        return duty.rules().stream().map(DutyRule::sentence).toList();
    }

    @Override
    public boolean isPublic(Duty duty, Body.Section section) {
        return !List.of(DutyFields.RULES, DutyFields.STEPS).contains(section.title());
    }
}
