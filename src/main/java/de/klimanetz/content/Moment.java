package de.klimanetz.content;

import de.klimanetz.model.PartialDate;
import java.time.LocalDateTime;

/** A begin or an end as editors write it, before it becomes a schedule. */
public sealed interface Moment {

    record Time(LocalDateTime value) implements Moment {}

    record Date(PartialDate value) implements Moment {}

    record InCampaign() implements Moment {}

    record Open() implements Moment {}
}
