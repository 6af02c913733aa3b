package de.klimanetz.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.ClassTemplate;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ClassTemplateInvocationContext;
import org.junit.jupiter.api.extension.ClassTemplateInvocationContextProvider;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Runs the tests of a class on machines whose locale (Turkish: “i” has no dot when it shrinks) and time zone (Auckland:
 * always another day) are as foreign as can be, and on this one as it is.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ClassTemplate
@ExtendWith(HostileDefaults.Machines.class)
public @interface HostileDefaults {

    /** One machine for each of these time zones. */
    String[] zones() default "Pacific/Auckland";

    /** The machines. */
    final class Machines implements ClassTemplateInvocationContextProvider {

        @Override
        public boolean supportsClassTemplate(ExtensionContext context) {
            return true;
        }

        @Override
        public Stream<? extends ClassTemplateInvocationContext> provideClassTemplateInvocationContexts(
                ExtensionContext context) {
            String[] zones = context.getRequiredTestClass()
                    .getAnnotation(HostileDefaults.class)
                    .zones();
            return Stream.concat(Stream.of(zones).map(Abroad::new), Stream.of(new Home()));
        }
    }

    /** Turkish, and far away. */
    record Abroad(String zone) implements ClassTemplateInvocationContext {

        @Override
        public String getDisplayName(int invocation) {
            return "tr-TR, " + zone;
        }

        @Override
        public List<Extension> getAdditionalExtensions() {
            return List.of(new Journey(zone));
        }
    }

    /** As the machine is. */
    final class Home implements ClassTemplateInvocationContext {

        @Override
        public String getDisplayName(int invocation) {
            return "as it is";
        }
    }

    /** There and back. */
    final class Journey implements BeforeAllCallback, AfterAllCallback {

        private final Locale locale = Locale.getDefault();
        private final TimeZone zone = TimeZone.getDefault();
        private final String goal;

        Journey(String goal) {
            this.goal = goal;
        }

        @Override
        public void beforeAll(ExtensionContext context) {
            Locale.setDefault(new Locale("tr", "TR"));
            TimeZone.setDefault(TimeZone.getTimeZone(goal));
        }

        @Override
        public void afterAll(ExtensionContext context) {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
