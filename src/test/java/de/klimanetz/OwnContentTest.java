package de.klimanetz;

import static org.assertj.core.api.Assertions.assertThat;

import de.klimanetz.model.Body;
import de.klimanetz.model.ContentType;
import de.klimanetz.model.Item;
import de.klimanetz.model.Site;
import de.klimanetz.testing.TestProject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the site of the KlimaKreis Borken holds. Whoever removes something or its source says so here. */
class OwnContentTest {

    private final Site site = TestProject.repository().site();

    @Test
    void holdsWhatIsProven() {
        assertThat(real(ContentType.EVENT)).hasSizeGreaterThanOrEqualTo(115);
        assertThat(real(ContentType.CAMPAIGN)).hasSizeGreaterThanOrEqualTo(24);
        assertThat(real(ContentType.PRACTICE)).hasSizeGreaterThanOrEqualTo(26);
        assertThat(real(ContentType.THEME)).hasSizeGreaterThanOrEqualTo(2);
        assertThat(real(ContentType.OFFER)).hasSizeGreaterThanOrEqualTo(4);
        assertThat(real(ContentType.NEWS)).hasSizeGreaterThanOrEqualTo(56);
        assertThat(real(ContentType.MEMBER)).hasSize(18);
        assertThat(real(ContentType.SERIES)).hasSizeGreaterThanOrEqualTo(1);
        assertThat(real(ContentType.PAGE)).hasSizeGreaterThanOrEqualTo(9);
    }

    @Test
    void namesASourceForEverythingThatIsReal() {
        assertThat(site.items().filter(item -> item.type() != ContentType.PAGE && !item.isExample()))
                .allSatisfy(item -> assertThat(item.body().section(Body.SOURCES))
                        .as(item.place().file())
                        .hasValueSatisfying(
                                sources -> assertThat(sources.html()).contains("<li>")));
    }

    private List<Item> real(ContentType type) {
        return site.items()
                .filter(item -> item.type() == type && !item.isExample())
                .toList();
    }
}
