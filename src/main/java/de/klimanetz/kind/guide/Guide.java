package de.klimanetz.kind.guide;

import de.klimanetz.model.Common;
import de.klimanetz.model.Item;
import java.util.List;

/**
 * A guide. Each section of its text is a step.
 *
 * @param lists in the order of the page
 */
record Guide(Common common, List<GuideList> lists) implements Item {}
