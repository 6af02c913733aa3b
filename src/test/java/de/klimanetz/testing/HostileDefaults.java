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
 * Runs the tests of a class with a Turkish default locale, where the lower case of “I” is a dotless “ı”, and with
 * distant default time zones, where it is another day; then once more with the defaults of the machine.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ClassTemplate
@ExtendWith(HostileDefaults.Environments.class)
public @interface HostileDefaults {

    /** The tests run once per time zone. */
    String[] zones() default "Pacific/Auckland";

    final class Environments implements ClassTemplateInvocationContextProvider {

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
            return Stream.concat(Stream.of(zones).map(ForeignEnvironment::new), Stream.of(new DefaultEnvironment()));
        }
    }

    /** Turkish locale and a distant time zone. */
    record ForeignEnvironment(String zone) implements ClassTemplateInvocationContext {

        @Override
        public String getDisplayName(int invocation) {
            return "tr-TR, " + zone;
        }

        @Override
        public List<Extension> getAdditionalExtensions() {
            return List.of(new ForeignDefaults(zone));
        }
    }

    /** Locale and time zone of the machine. */
    final class DefaultEnvironment implements ClassTemplateInvocationContext {

        @Override
        public String getDisplayName(int invocation) {
            return "defaults of the machine";
        }
    }

    /** Sets the defaults before the tests and restores them afterwards. */
    final class ForeignDefaults implements BeforeAllCallback, AfterAllCallback {

        private final Locale locale = Locale.getDefault();
        private final TimeZone zone = TimeZone.getDefault();
        private final String foreignZone;

        ForeignDefaults(String foreignZone) {
            this.foreignZone = foreignZone;
        }

        @Override
        public void beforeAll(ExtensionContext context) {
            Locale.setDefault(new Locale("tr", "TR"));
            TimeZone.setDefault(TimeZone.getTimeZone(foreignZone));
        }

        @Override
        public void afterAll(ExtensionContext context) {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
