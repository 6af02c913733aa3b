package de.klimanetz.data;

import de.klimanetz.model.ContentType;
import de.klimanetz.model.Figure;
import de.klimanetz.model.Member;

/** The Kreis and its towns. */
final class MemberSet {

    static final DataSet<Member> SET = new DataSet<>(
            "kommunen",
            "Kommunen",
            "Der Kreis und seine Städte und Gemeinden mit Gemeindeschlüssel, Kennzahlen und Kontakt zum Klimaschutz.",
            site -> ItemColumns.real(site.members()),
            member -> member.common().checked(),
            new Columns<Member>(ContentType.MEMBER)
                    .with(ItemColumns::head)
                    .field("typ", Member::kind)
                    .field("rolle", Member::role)
                    .field("ags", Member::ags)
                    .field("seit", Member::since)
                    .field("bis", Member::left)
                    .field("regierungsbezirk", Member::region)
                    .with(MemberSet::figures)
                    .with(new PointColumns<>("geo", Member::position)::add)
                    .field("geo-quelle", Member::positionSource)
                    .field("website", Member::website)
                    .field("klimaseite", Member::climatePage)
                    .with(new ContactColumns<>("", Member::contact)::place)
                    .with(new ContactColumns<>("kontakt-", Member::climateOffice)::office)
                    .field("konzept", Member::plan)
                    .field("konzept-seit", Member::planSince)
                    .field("konzept-foerderung", Member::planFunding)
                    .field("management-seit", Member::managerSince)
                    .field("stichworte", member -> member.common().topics())
                    .with(ItemColumns::picture)
                    .list());

    private MemberSet() {}

    private static Columns<Member> figures(Columns<Member> columns) {
        return columns.field("einwohner", member -> member.population().map(Figure::value))
                .field("einwohner-stand", member -> member.population().flatMap(Figure::asOf))
                .field("einwohner-quelle", member -> member.population().map(Figure::source))
                .field("flaeche", member -> member.area().map(Figure::value))
                .field("flaeche-stand", member -> member.area().flatMap(Figure::asOf))
                .field("flaeche-quelle", member -> member.area().map(Figure::source));
    }
}
