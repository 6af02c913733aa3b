package de.klimanetz.kind.question;

import de.klimanetz.model.Area;
import de.klimanetz.model.ContentType;
import de.klimanetz.model.Practice;
import de.klimanetz.model.Slugs;
import de.klimanetz.page.Article;
import de.klimanetz.page.Basis;
import de.klimanetz.page.Card;
import de.klimanetz.page.Facts;
import de.klimanetz.page.Group;
import de.klimanetz.page.Overview;
import de.klimanetz.page.PageContext;
import de.klimanetz.page.PageSet;
import de.klimanetz.page.Pages;
import de.klimanetz.page.Profile;
import de.klimanetz.page.Topics;
import de.klimanetz.page.WebPage;
import de.klimanetz.wording.GermanDates;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The overview of the questions by topic, and one page per question with its answer. */
final class QuestionPages {

    static final PageSet<String> OVERVIEW = PageSet.once(QuestionPages::overview);
    static final PageSet<Question> SET = PageSet.each(Question.class, QuestionPages::page);

    private static final String OTHERS = "Weitere Fragen";
    private static final String NO_TOPIC = "";

    private QuestionPages() {}

    static Card card(Question question, Basis basis) {
        return Card.of(question, "Gefragt: " + GermanDates.date(question.asked()), "");
    }

    /** A question with several topics is in the list of its first one. */
    private static List<WebPage> overview(PageContext context) {
        List<Question> questions = context.all(Question.class);
        Map<String, String> titles = new LinkedHashMap<>();
        context.ask(Topics.INDEX, Topics::all, "").forEach(topic -> titles.put(topic.slug(), topic.title()));
        titles.put(NO_TOPIC, OTHERS);
        return questions.isEmpty()
                ? List.of()
                : List.of(Pages.overview(
                        "site/overview",
                        Area.QUESTIONS,
                        "Was andere schon gefragt haben, mit den Antworten aus dem "
                                + context.network().title() + ".",
                        Overview.by(
                                questions,
                                List.copyOf(titles.keySet()),
                                QuestionPages::topic,
                                titles::get,
                                topic -> topic.equals(NO_TOPIC) ? "weitere" : "thema-" + topic,
                                context),
                        context));
    }

    /** Returns the slug, since a topic may have several spellings. */
    private static String topic(Question question) {
        return question.topics().stream().findFirst().map(Slugs::of).orElse(NO_TOPIC);
    }

    private static WebPage page(Question question, PageContext context) {
        Profile profile = new Profile(
                "Gefragt: " + GermanDates.date(question.asked()),
                "",
                Article.of(question, context),
                new Facts()
                        .links(
                                "Beantwortet von",
                                question.answeredBy().flatMap(slug -> context.link(ContentType.OFFICE, slug)).stream()
                                        .toList())
                        .list(),
                List.of(),
                List.of(new Group<>(
                        "Gute Praxis dazu",
                        "seite-bewaehrt",
                        context.cards(context.all(Practice.class).stream()
                                .filter(practice -> question.practices().contains(practice.slug()))))));
        return Pages.item(question, Area.QUESTIONS, profile, context);
    }
}
