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
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Holds the structure that docs/ARCHITECTURE.md draws. */
@AnalyzeClasses(packages = "de.klimanetz", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ROOT = "de.klimanetz.";
    private static final Pattern ARROW = Pattern.compile("    (\\w+) +─► (.+)");

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("de.klimanetz.(*)..").should().beFreeOfCycles();

    /** Both ways: nobody knows more, and no arrow is left over. */
    @ArchTest
    static void everyPackageKnowsWhatIsDrawn(JavaClasses classes) throws IOException {
        assertThat(known(classes)).isEqualTo(drawn());
    }

    @ArchTest
    static final ArchRule jbakeIsKnownToBakeAlone = onlyIn("org.jbake..", "bake");

    @ArchTest
    static final ArchRule freemarkerIsKnownToBakeAlone = onlyIn("freemarker..", "bake");

    @ArchTest
    static final ArchRule asciidoctorIsKnownToAsciidocAlone = onlyIn("org.asciidoctor..", "asciidoc");

    @ArchTest
    static final ArchRule ical4jIsKnownToCalendarAlone = onlyIn("net.fortuna..", "calendar");

    @ArchTest
    static final ArchRule jtsIsKnownToMapAlone = onlyIn("org.locationtech..", "map");

    @ArchTest
    static final ArchRule fastcsvIsKnownToCsvAlone = onlyIn("de.siegmar..", "csv");

    @ArchTest
    static final ArchRule nayukiIsKnownToQrAlone = onlyIn("io.nayuki..", "qr");

    @ArchTest
    static final ArchRule picocliIsKnownToCliAlone = onlyIn("picocli..", "cli");

    @ArchTest
    static final ArchRule commonsTextIsKnownToProblemAlone = onlyIn("org.apache.commons.text..", "problem");

    @ArchTest
    static final ArchRule nobodyAsksTheClockOfTheMachine = noClasses()
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

    private static Map<String, Set<String>> known(JavaClasses classes) {
        Map<String, Set<String>> known = new TreeMap<>();
        classes.stream()
                .flatMap(one -> one.getDirectDependenciesFromSelf().stream())
                .forEach(dependency -> {
                    String from = name(dependency.getOriginClass());
                    String to = name(dependency.getTargetClass().getBaseComponentType());
                    if (!to.isEmpty() && !from.equals(to) && !from.equals("cli") && !to.equals("problem")) {
                        known.computeIfAbsent(from, name -> new TreeSet<>()).add(to);
                    }
                });
        return known;
    }

    private static String name(JavaClass type) {
        String name = type.getPackageName();
        return name.equals("de.klimanetz")
                ? "Build"
                : name.startsWith(ROOT) ? name.substring(ROOT.length()).split("\\.")[0] : "";
    }

    private static Map<String, Set<String>> drawn() throws IOException {
        return Files.readAllLines(Path.of("docs/ARCHITECTURE.md")).stream()
                .map(ARROW::matcher)
                .filter(Matcher::matches)
                .collect(Collectors.toMap(
                        arrow -> arrow.group(1), arrow -> Set.of(arrow.group(2).split(", "))));
    }

    private static ArchRule onlyIn(String library, String name) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + name)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .as(library + " is known to " + name + " alone");
    }
}
