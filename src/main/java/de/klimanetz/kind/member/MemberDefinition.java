package de.klimanetz.kind.member;

import de.klimanetz.check.SiteCheck;
import de.klimanetz.content.ItemReader;
import de.klimanetz.content.Schema;
import de.klimanetz.data.DataSet;
import de.klimanetz.kind.Kind;
import de.klimanetz.kind.Output;
import de.klimanetz.model.ContentType;
import de.klimanetz.model.Item;
import de.klimanetz.model.Member;
import de.klimanetz.page.PageSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** The content type for the Kreis and its towns. */
public final class MemberDefinition implements Kind<Member> {

    private static final Comparator<Member> DISTRICT_FIRST =
            Comparator.comparing((Member member) -> !member.isDistrict()).thenComparing(Item::slug);

    @Override
    public ContentType type() {
        return ContentType.MEMBER;
    }

    @Override
    public Class<Member> itemClass() {
        return Member.class;
    }

    @Override
    public Comparator<? super Member> order() {
        return DISTRICT_FIRST;
    }

    @Override
    public Schema schema() {
        return MemberFields.SCHEMA;
    }

    @Override
    public ItemReader<Member> reader() {
        return MemberReader::read;
    }

    @Override
    public List<PageSet<?>> pages() {
        return List.of(MemberPages.OVERVIEW, MemberPages.SET);
    }

    @Override
    public List<String> searchText(Member item) {
        return List.of(item.offices().hall().words(), item.offices().climate().words());
    }

    @Override
    public List<DataSet<?>> dataSets() {
        return List.of(MemberSet.SET);
    }

    @Override
    public List<SiteCheck> checks() {
        return List.of(StaleFigures::find);
    }

    @Override
    public Set<Output> outputs() {
        return Set.of(Output.CALENDAR, Output.FEED, Output.EMBED);
    }
}
