package de.klimanetz.acceptance;

import java.lang.reflect.Method;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Prints the ticks of an acceptance test class with their results, so that a run of the tests shows what holds. */
final class TickTable implements AfterTestExecutionCallback, AfterAllCallback {

    private final Map<String, Boolean> results = new LinkedHashMap<>();

    @Override
    public void afterTestExecution(ExtensionContext context) {
        Method test = context.getRequiredTestMethod();
        boolean passed = context.getExecutionException().isEmpty();
        for (Tick tick : test.getAnnotationsByType(Tick.class)) {
            results.merge(tick.value(), passed, Boolean::logicalAnd);
        }
    }

    @Override
    public void afterAll(ExtensionContext context) {
        String seed = Optional.of(context.getRequiredTestClass().getSimpleName())
                .map(name -> name.replaceAll("\\D", ""))
                .orElseThrow();
        long passed = results.values().stream().filter(Boolean::booleanValue).count();
        StringBuilder table = new StringBuilder("Seed %s: %d of %d%n".formatted(seed, passed, results.size()));
        results.forEach((tick, holds) -> table.append("  %s %s%n".formatted(holds ? "yes" : "NO ", tick)));
        System.out.print(table);
    }
}
