package de.klimanetz;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import de.klimanetz.output.Staging;
import de.klimanetz.testing.TestProject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

/** Every page of the repository passes the Nu Html Checker of WHATWG and W3C, without errors and warnings. */
class ValidHtmlTest {

    /** The checker needs a deep stack, in bytes. */
    private static final long STACK = 64 << 20;

    private static final int THREADS = 2;

    @Test
    void passesTheNuHtmlChecker() throws Exception {
        Staging staging = TestProject.repository().stage().staging();
        Queue<String> pages = new ConcurrentLinkedQueue<>(staging.pages());

        List<FutureTask<List<String>>> tasks = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
            tasks.add(run(pages, staging));
        }
        List<String> findings = new ArrayList<>();
        for (FutureTask<List<String>> task : tasks) {
            findings.addAll(task.get());
        }

        assertThat(staging.pages()).hasSizeGreaterThan(900);
        assertThat(findings).isEmpty();
    }

    @Test
    void detectsErrors() throws Exception {
        Staging staging = new Staging();
        staging.put(
                "index.html",
                "<!DOCTYPE html><html lang=de><title>x</title><p id=a>1<p id=a>2<table role=table><tr><td>3</table>");

        assertThat(run(new ConcurrentLinkedQueue<>(staging.pages()), staging).get())
                .anyMatch(finding -> finding.contains("Duplicate ID"))
                .anyMatch(finding -> finding.contains("table"));
    }

    private static FutureTask<List<String>> run(Queue<String> pages, Staging staging) {
        FutureTask<List<String>> task = new FutureTask<>(() -> {
            EmbeddedValidator validator = new EmbeddedValidator();
            validator.setOutputFormat(EmbeddedValidator.OutputFormat.JSON);
            // It takes short German pages for other languages.
            validator.setNoLangDetect(true);
            List<String> findings = new ArrayList<>();
            for (String page = pages.poll(); page != null; page = pages.poll()) {
                String path = page;
                findings(validator, staging.bytes(page)).forEach(finding -> findings.add(path + ": " + finding));
            }
            return findings;
        });
        new Thread(null, task, "checker", STACK).start();
        return task;
    }

    private static Stream<String> findings(EmbeddedValidator validator, byte[] page) throws IOException, SAXException {
        JsonObject report = JsonParser.parseString(validator.validate(new ByteArrayInputStream(page)))
                .getAsJsonObject();
        return report.getAsJsonArray("messages").asList().stream()
                .map(JsonElement::getAsJsonObject)
                .filter(message -> message.get("type").getAsString().equals("error") || message.has("subType"))
                .map(message -> message.get("message").getAsString() + " " + message.get("extract"));
    }
}
