package de.klimanetz;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Checks the dependencies between packages that docs/ARCHITECTURE.md describes, and rules for the code. */
@AnalyzeClasses(packages = "de.klimanetz", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ROOT = "de.klimanetz.";
    private static final Set<String> USED_BY_ALL = Set.of("problem", "text");
    private static final Pattern ARROW = Pattern.compile("    ([\\w.*]+) +─► (.+)");

    /** Libraries that one package alone may use. */
    private static final Map<String, String> LIBRARIES = Map.ofEntries(
            Map.entry("org.jbake..", "render"),
            Map.entry("freemarker..", "render"),
            Map.entry("org.asciidoctor..", "asciidoc"),
            Map.entry("net.fortuna..", "calendar"),
            Map.entry("org.locationtech..", "map"),
            Map.entry("de.siegmar..", "csv"),
            Map.entry("io.nayuki..", "qr"),
            Map.entry("picocli..", "cli"),
            Map.entry("com.google.i18n..", "wording"),
            Map.entry("org.apache.commons.text..", "problem"),
            Map.entry("io.methvin..", "preview"));

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("de.klimanetz.(**)").should().beFreeOfCycles();

    /** In both directions: no dependency without an arrow, no arrow without a dependency. */
    @ArchTest
    static void packagesDependOnEachOtherAsDrawn(JavaClasses classes) throws IOException {
        assertThat(dependencies(classes)).isEqualTo(drawn());
    }

    @ArchTest
    static void librariesAreUsedInOnePackageOnly(JavaClasses classes) {
        LIBRARIES.forEach((library, user) -> noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + user)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(classes));
    }

    /** Larger records are split into nested records. */
    @ArchTest
    static void recordsHaveAtMostTwelveComponents(JavaClasses classes) {
        assertThat(classes.stream()
                        .filter(JavaClass::isRecord)
                        .filter(type -> type.reflect().getRecordComponents().length > 12)
                        .map(JavaClass::getName))
                .isEmpty();
    }

    @ArchTest
    static final ArchRule noCodeReadsTheSystemClock = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + "cli..")
            .should()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone");

    private static Map<String, Set<String>> dependencies(JavaClasses classes) {
        Map<String, Set<String>> dependencies = new TreeMap<>();
        classes.stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .forEach(dependency -> {
                    String from = name(dependency.getOriginClass());
                    String to = name(dependency.getTargetClass().getBaseComponentType());
                    if (!to.isEmpty() && !from.equals(to) && !from.equals("cli") && !USED_BY_ALL.contains(to)) {
                        boolean betweenKinds = isKind(from) && isKind(to);
                        dependencies
                                .computeIfAbsent(betweenKinds ? from : drawnAs(from), name -> new TreeSet<>())
                                .add(betweenKinds ? to : drawnAs(to));
                    }
                });
        return dependencies;
    }

    /** Returns the name in the diagram: the first package below the root; for a kind of content, its full package. */
    private static String name(JavaClass type) {
        if (!type.getPackageName().startsWith("de.klimanetz")) {
            return "";
        }
        List<String> all = List.of(type.getPackageName().split("\\."));
        List<String> parts = all.subList(2, all.size());
        if (parts.isEmpty()) {
            return "Build";
        }
        return parts.get(0).equals("kind") ? String.join(".", parts) : parts.get(0);
    }

    private static boolean isKind(String name) {
        return name.startsWith("kind.");
    }

    /** What kinds have in common is drawn once; only arrows between two kinds name both. */
    private static String drawnAs(String name) {
        return isKind(name) ? "kind.*" : name;
    }

    private static Map<String, Set<String>> drawn() throws IOException {
        return Files.readAllLines(Path.of("docs/ARCHITECTURE.md")).stream()
                .map(ARROW::matcher)
                .filter(Matcher::matches)
                .collect(Collectors.toMap(
                        arrow -> arrow.group(1), arrow -> Set.of(arrow.group(2).split(", "))));
    }
}
