package de.klimanetz.kind.guide;

import de.klimanetz.model.vocabulary.Keyed;
import de.klimanetz.model.vocabulary.Term;

/** A list that a guide can show. */
enum GuideList implements Keyed {
    MEETINGS("treffen", "Die nächsten Treffen"),
    SERIES("reihen", "Wer sich regelmäßig trifft"),
    GROUPS("gruppen", "Gruppen"),
    OFFICES("stellen", "Wen man fragen kann"),
    DEADLINES("fristen", "Welche Fristen laufen"),
    DUTIES("pflichten", "Was das Recht verlangt"),
    FUNDING("foerderung", "Woher Geld kommen kann"),
    PRACTICES("praxis", "Was sich bewährt hat"),
    QUESTIONS("fragen", "Was andere schon gefragt haben"),
    OFFERS("angebote", "Beratung und Angebote"),
    PARTNERS("partner", "Mit wem wir arbeiten"),
    NETWORKS("netzwerke", "Andere Netzwerke");

    private final Term term;

    GuideList(String key, String label) {
        this.term = new Term(key, label);
    }

    @Override
    public Term term() {
        return term;
    }
}
