package de.klimanetz.content;

import de.klimanetz.model.PartialDate;
import java.time.LocalDateTime;

/** A parsed start or end, before it is combined to a {@link de.klimanetz.model.Schedule}. Times are local. */
public sealed interface Moment {

    record Time(LocalDateTime value) implements Moment {}

    record Date(PartialDate value) implements Moment {}

    record InCampaign() implements Moment {}

    record Open() implements Moment {}
}
