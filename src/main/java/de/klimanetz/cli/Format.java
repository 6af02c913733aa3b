package de.klimanetz.cli;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import de.klimanetz.problem.Problem;
import de.klimanetz.problem.Severity;
import java.util.List;
import java.util.stream.Collectors;

/** The formats of reports. */
enum Format {
    /** One line per problem. */
    text {
        @Override
        String write(List<Problem> problems) {
            return problems.stream().map(problem -> problem + "\n").collect(Collectors.joining());
        }
    },

    /** An array of objects with file, line, column, severity and message; 0 means that a line or column is not known. */
    json {
        @Override
        String write(List<Problem> problems) {
            JsonArray findings = new JsonArray();
            for (Problem problem : problems) {
                JsonObject finding = new JsonObject();
                finding.addProperty("file", problem.place().file());
                finding.addProperty("line", problem.place().line());
                finding.addProperty("column", problem.place().column());
                finding.addProperty("severity", level(problem));
                finding.addProperty("message", problem.message());
                findings.add(finding);
            }
            return JSON.toJson(findings) + "\n";
        }
    },

    /** SARIF 2.1.0, which code hosts display next to the changed lines. */
    sarif {
        @Override
        String write(List<Problem> problems) {
            JsonArray results = new JsonArray();
            problems.forEach(problem -> results.add(result(problem)));
            JsonObject driver = new JsonObject();
            driver.addProperty("name", "Klimanetz");
            JsonObject run = new JsonObject();
            run.add("tool", object("driver", driver));
            run.addProperty("columnKind", "utf16CodeUnits");
            run.add("results", results);
            JsonArray runs = new JsonArray();
            runs.add(run);
            JsonObject log = new JsonObject();
            log.addProperty("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
            log.addProperty("version", "2.1.0");
            log.add("runs", runs);
            return JSON.toJson(log) + "\n";
        }

        private JsonObject result(Problem problem) {
            JsonObject location = new JsonObject();
            JsonObject file = new JsonObject();
            file.addProperty("uri", problem.place().file());
            location.add("artifactLocation", file);
            JsonObject region = new JsonObject();
            region.addProperty("startLine", Math.max(1, problem.place().line()));
            if (problem.place().column() > 0) {
                region.addProperty("startColumn", problem.place().column());
            }
            location.add("region", region);
            JsonArray locations = new JsonArray();
            locations.add(object("physicalLocation", location));
            JsonObject message = new JsonObject();
            message.addProperty("text", problem.message());
            JsonObject result = new JsonObject();
            result.addProperty("level", level(problem));
            result.add("message", message);
            result.add("locations", locations);
            return result;
        }
    };

    private static final Gson JSON =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    abstract String write(List<Problem> problems);

    private static String level(Problem problem) {
        return problem.severity() == Severity.ERROR ? "error" : "note";
    }

    private static JsonObject object(String name, JsonObject value) {
        JsonObject object = new JsonObject();
        object.add(name, value);
        return object;
    }
}
