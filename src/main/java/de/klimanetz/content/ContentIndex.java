package de.klimanetz.content;

import de.klimanetz.model.Campaign;
import de.klimanetz.model.ContentType;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** All that an item may refer to: every file, sound or not, and the campaigns read so far. */
final class Neighbourhood {

    /** Something an item wants to know about another one. */
    record Question(Kind kind, String name) {}

    enum Kind {
        TEXT,
        PICTURE,
        CAMPAIGN
    }

    /** What others may show of a file. */
    record Target(String address, String title) {}

    private final Map<String, Source> texts = new HashMap<>();
    private final Set<String> pictures = new TreeSet<>();
    private final Map<String, Campaign> campaigns = new HashMap<>();

    /** @param published files other than texts, relative to {@code content/} */
    Neighbourhood(List<Source> sources, List<String> published) {
        for (Source source : sources) {
            texts.put(source.path(), source);
        }
        published.stream()
                .filter(path -> path.startsWith(Pictures.FOLDER))
                .forEach(path -> pictures.add(path.substring(Pictures.FOLDER.length())));
    }

    /** Whether every question about texts and pictures has the same answer in both. */
    boolean tellsTheSameOfFilesAs(Neighbourhood other) {
        return pictures.equals(other.pictures)
                && texts.size() == other.texts.size()
                && texts.values().stream().allMatch(source -> {
                    Source same = other.texts.get(source.path());
                    return source == same || same != null && target(source).equals(target(same));
                });
    }

    boolean tellsTheSameOfCampaignsAs(Neighbourhood other) {
        return campaigns.equals(other.campaigns);
    }

    private static Target target(Source source) {
        return new Target(source.address(), source.header().title());
    }

    void add(Campaign campaign) {
        campaigns.put(campaign.slug(), campaign);
    }

    /** The answer, or nothing when there is no such thing. */
    Optional<Object> answer(Question question) {
        return switch (question.kind()) {
            case TEXT -> Optional.ofNullable(texts.get(question.name())).map(Neighbourhood::target);
            case PICTURE ->
                Optional.of(question.name()).filter(pictures::contains).map(Object.class::cast);
            case CAMPAIGN -> Optional.ofNullable(campaigns.get(question.name()));
        };
    }

    Collection<String> paths() {
        return new TreeSet<>(texts.keySet());
    }

    Collection<String> slugs(ContentType type) {
        return texts.values().stream()
                .filter(source -> source.type() == type)
                .map(Source::slug)
                .sorted()
                .toList();
    }

    Collection<String> pictures() {
        return pictures;
    }

    /** Whether one would be told the same now. */
    boolean answersAgain(Map<Question, Optional<Object>> told) {
        return told.entrySet().stream().allMatch(entry -> entry.getValue().equals(answer(entry.getKey())));
    }
}
