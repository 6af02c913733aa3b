package de.klimanetz;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;

/** Holds the structure that docs/ARCHITECTURE.md draws. */
@AnalyzeClasses(packages = "de.klimanetz", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ROOT = "de.klimanetz.";

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("de.klimanetz.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule thePipelineDoesNotKnowItsCommands = noClasses()
            .that()
            .resideInAPackage("de.klimanetz")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ROOT + "cli");

    @ArchTest
    static final ArchRule problemKnowsNothing = mayKnow("problem");

    @ArchTest
    static final ArchRule modelKnowsProblem = mayKnow("model", "problem");

    @ArchTest
    static final ArchRule asciidocKnowsNothing = mayKnow("asciidoc");

    @ArchTest
    static final ArchRule outputKnowsNothing = mayKnow("output");

    @ArchTest
    static final ArchRule csvKnowsNothing = mayKnow("csv", "problem");

    @ArchTest
    static final ArchRule mapKnowsNothing = mayKnow("map");

    @ArchTest
    static final ArchRule memoryKnowsNothing = mayKnow("memory");

    @ArchTest
    static final ArchRule contentKnowsAsciidocAndModel =
            mayKnow("content", "asciidoc", "chart", "csv", "model", "problem", "wording");

    @ArchTest
    static final ArchRule checkKnowsModel = mayKnow("check", "map", "model", "problem");

    @ArchTest
    static final ArchRule wordingKnowsModel = mayKnow("wording", "model");

    @ArchTest
    static final ArchRule chartKnowsWords = mayKnow("chart", "wording");

    @ArchTest
    static final ArchRule calendarKnowsModel = mayKnow("calendar", "memory", "model", "problem");

    @ArchTest
    static final ArchRule dataKnowsTheSchema = mayKnow("data", "content", "csv", "map", "model", "wording");

    @ArchTest
    static final ArchRule feedKnowsModel = mayKnow("feed", "model", "wording");

    @ArchTest
    static final ArchRule qrKnowsNothing = mayKnow("qr");

    @ArchTest
    static final ArchRule viewKnowsModelAndWords =
            mayKnow("view", "chart", "csv", "data", "feed", "map", "memory", "model", "problem", "qr", "wording");

    @ArchTest
    static final ArchRule bakeKnowsViewAndOutput = mayKnow("bake", "output", "problem", "view");

    @ArchTest
    static final ArchRule finishKnowsOutput = mayKnow("finish", "model", "output");

    @ArchTest
    static final ArchRule auditKnowsOutput = mayKnow("audit", "output", "problem");

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

    private static ArchRule mayKnow(String name, String... others) {
        String[] allowed = Arrays.stream(others).map(other -> ROOT + other).toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage(ROOT + name)
                .should()
                .dependOnClassesThat(
                        resideInAPackage(ROOT + "*").and(resideOutsideOfPackages(concat(ROOT + name, allowed))))
                .as(name + " knows only " + Arrays.toString(others));
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

    private static String[] concat(String first, String[] others) {
        String[] all = Arrays.copyOf(others, others.length + 1);
        all[others.length] = first;
        return all;
    }
}
