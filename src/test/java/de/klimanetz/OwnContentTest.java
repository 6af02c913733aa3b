package de.klimanetz;

import static org.assertj.core.api.Assertions.assertThat;

import de.klimanetz.model.Body;
import de.klimanetz.model.ContentType;
import de.klimanetz.model.Item;
import de.klimanetz.model.Site;
import de.klimanetz.testing.TestProject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The minimum content of the site of the KlimaKreis Borken: fewer items or missing sources need a change here. */
class OwnContentTest {

    private final Site site = TestProject.repository().site();

    @Test
    void containsAtLeastTheVerifiedItems() {
        assertThat(verified(ContentType.EVENT)).hasSizeGreaterThanOrEqualTo(115);
        assertThat(verified(ContentType.CAMPAIGN)).hasSizeGreaterThanOrEqualTo(24);
        assertThat(verified(ContentType.PRACTICE)).hasSizeGreaterThanOrEqualTo(26);
        assertThat(verified(ContentType.THEME)).hasSizeGreaterThanOrEqualTo(2);
        assertThat(verified(ContentType.OFFER)).hasSizeGreaterThanOrEqualTo(4);
        assertThat(verified(ContentType.NEWS)).hasSizeGreaterThanOrEqualTo(56);
        assertThat(verified(ContentType.MEMBER)).hasSize(18);
        assertThat(verified(ContentType.SERIES)).hasSizeGreaterThanOrEqualTo(1);
        assertThat(verified(ContentType.PAGE)).hasSizeGreaterThanOrEqualTo(6);
    }

    @Test
    void hasSourcesForEveryItemThatIsNoExample() {
        assertThat(site.items().filter(item -> item.type() != ContentType.PAGE && !item.isExample()))
                .allSatisfy(item -> assertThat(item.body().section(Body.SOURCES))
                        .as(item.place().file())
                        .hasValueSatisfying(
                                sources -> assertThat(sources.html()).contains("<li>")));
    }

    private List<Item> verified(ContentType type) {
        return site.items()
                .filter(item -> item.type() == type && !item.isExample())
                .toList();
    }
}
