package de.klimanetz.kind.member;

import de.klimanetz.data.Columns;
import de.klimanetz.data.ContactColumns;
import de.klimanetz.data.DataSet;
import de.klimanetz.data.ItemColumns;
import de.klimanetz.data.PointColumns;
import de.klimanetz.model.Figure;
import de.klimanetz.model.Member;

/** The open data set of the Kreis and its towns. */
public final class MemberSet {

    public static final DataSet<Member> SET = new DataSet<>(
            "kommunen",
            "Kommunen",
            "Der Kreis und seine Städte und Gemeinden mit Gemeindeschlüssel, Kennzahlen und Kontakt zum Klimaschutz.",
            site -> ItemColumns.real(site.all(Member.class)),
            member -> member.checked(),
            new Columns<Member>(MemberFields.SCHEMA)
                    .with(ItemColumns::head)
                    .field("typ", Member::kind)
                    .field("rolle", member -> member.membership().role())
                    .field("ags", Member::ags)
                    .field("seit", member -> member.membership().since())
                    .field("bis", member -> member.membership().left())
                    .field("regierungsbezirk", member -> member.geography().region())
                    .with(MemberSet::figures)
                    .with(new PointColumns<Member>(
                            "geo", member -> member.geography().position())::add)
                    .field("geo-quelle", member -> member.geography().positionSource())
                    .field("website", member -> member.offices().website())
                    .field("klimaseite", member -> member.offices().climatePage())
                    .with(new ContactColumns<Member>(
                            "", member -> member.offices().hall())::place)
                    .with(new ContactColumns<Member>(
                            "kontakt-", member -> member.offices().climate())::office)
                    .field("konzept", member -> member.plan().name())
                    .field("konzept-seit", member -> member.plan().since())
                    .field("konzept-foerderung", member -> member.plan().funding())
                    .field("management-seit", member -> member.plan().managerSince())
                    .field("stichworte", member -> member.topics())
                    .with(ItemColumns::picture)
                    .list());

    private MemberSet() {}

    private static Columns<Member> figures(Columns<Member> columns) {
        return columns.field(
                        "einwohner", member -> member.geography().population().map(Figure::value))
                .field(
                        "einwohner-stand",
                        member -> member.geography().population().flatMap(Figure::asOf))
                .field(
                        "einwohner-quelle",
                        member -> member.geography().population().map(Figure::source))
                .field("flaeche", member -> member.geography().area().map(Figure::value))
                .field("flaeche-stand", member -> member.geography().area().flatMap(Figure::asOf))
                .field("flaeche-quelle", member -> member.geography().area().map(Figure::source));
    }
}
