package de.klimanetz.kind.practice;

import de.klimanetz.model.Practice;
import de.klimanetz.model.Site;
import de.klimanetz.model.vocabulary.PracticeLevel;
import de.klimanetz.problem.Problems;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reports examples that refer to a practice which is itself an example and not a measure. */
final class ExamplesWithoutMeasure {

    private ExamplesWithoutMeasure() {}

    static void find(Site site, Problems problems) {
        Map<String, Practice> examples = site.all(Practice.class).stream()
                .filter(practice -> practice.level() == PracticeLevel.EXAMPLE)
                .collect(Collectors.toMap(Practice::slug, Function.identity()));
        examples.values().stream()
                .flatMap(practice -> practice.measure().stream())
                .filter(part -> examples.containsKey(part.slug()))
                .forEach(part -> problems.error(
                        part.place(),
                        "„" + examples.get(part.slug()).title() + "“ ist selbst ein Beispiel. Eine Maßnahme trägt in "
                                + "content/gute-praxis/" + part.slug() + ".adoc die Angabe „:ebene: massnahme“."));
    }
}
