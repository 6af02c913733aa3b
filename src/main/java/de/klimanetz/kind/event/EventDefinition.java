package de.klimanetz.kind.event;

import de.klimanetz.check.SiteCheck;
import de.klimanetz.content.ItemReader;
import de.klimanetz.content.Schema;
import de.klimanetz.data.DataSet;
import de.klimanetz.feed.FeedText;
import de.klimanetz.image.Card;
import de.klimanetz.kind.Kind;
import de.klimanetz.model.ContentType;
import de.klimanetz.model.Event;
import de.klimanetz.page.PageSet;
import de.klimanetz.season.Season;
import de.klimanetz.wording.DateBlock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The content type for single events. */
public final class EventDefinition implements Kind<Event> {

    @Override
    public ContentType type() {
        return ContentType.EVENT;
    }

    @Override
    public Class<Event> itemClass() {
        return Event.class;
    }

    @Override
    public Comparator<? super Event> order() {
        return EventOrder.BY_DAY;
    }

    @Override
    public Schema schema() {
        return EventFields.SCHEMA;
    }

    @Override
    public ItemReader<Event> reader() {
        return EventReader::read;
    }

    @Override
    public Set<ContentType> needs() {
        return Set.of(ContentType.CAMPAIGN);
    }

    @Override
    public List<PageSet<?>> pages() {
        return List.of(
                AgendaPage.SET,
                YearPages.SET,
                YearPages.ARCHIVE,
                MonthPages.SET,
                EventFacetPages.SET,
                EventPages.SET,
                ParticipationPages.GENERAL_SET,
                ParticipationPages.SET,
                EventPages.PRESS.pages());
    }

    @Override
    public List<DataSet<?>> dataSets() {
        return List.of(EventSet.SET);
    }

    @Override
    public FeedText<Event> feedText() {
        return new EventFeedText();
    }

    @Override
    public String kicker(Event event) {
        String kind = event.kind().label();
        return event.takesPlace() ? kind : kind + ", " + event.state().label();
    }

    @Override
    public Optional<Card.Sheet> sheet(Event event) {
        DateBlock date = DateBlock.of(event.schedule());
        return Optional.of(new Card.Sheet(date.head(), date.main(), date.foot()));
    }

    @Override
    public Optional<Season> season(Event event) {
        boolean isKnown = !DateBlock.of(event.schedule()).season().isEmpty();
        return event.schedule().first().filter(day -> isKnown).map(Season::of);
    }

    @Override
    public List<SiteCheck> checks() {
        return List.of(
                SiteCheck.onAnyDay(EventsAgainstCampaign::find),
                SiteCheck.onAnyDay(EventsAgainstCampaign::findInHidden),
                SiteCheck.onAnyDay(UndocumentedStates::find),
                IncompleteEvents::find);
    }
}
