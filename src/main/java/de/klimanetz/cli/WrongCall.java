package de.klimanetz.cli;

import de.klimanetz.problem.Suggestion;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Reports invalid arguments in German, followed by the usage. */
final class WrongCall {

    private WrongCall() {}

    static int report(ParameterException failure, String[] arguments) {
        CommandLine command = failure.getCommandLine();
        PrintWriter err = command.getErr();
        err.println("Fehler: " + message(failure, command));
        command.usage(err);
        return ExitCode.CALL;
    }

    private static String message(ParameterException failure, CommandLine command) {
        if (failure instanceof UnmatchedArgumentException unmatched) {
            String first = unmatched.getUnmatched().get(0);
            List<String> known = new ArrayList<>(command.getSubcommands().keySet());
            known.addAll(command.getCommandSpec().optionsMap().keySet());
            return "„" + first + "“ kennt der Aufruf nicht." + Suggestion.didYouMean(first, known);
        }
        if (failure instanceof MissingParameterException missing) {
            return "Es fehlt: " + missing.getMissing().get(0).paramLabel();
        }
        if (failure.getArgSpec() != null && failure.getArgSpec().type().isEnum()) {
            return "„" + failure.getValue() + "“ gibt es nicht. Möglich sind: "
                    + String.join(", ", failure.getArgSpec().completionCandidates());
        }
        if (failure instanceof OverwrittenOptionException overwritten) {
            return "„" + name(overwritten.getOverwritten()) + "“ steht zweimal. Lassen Sie eines stehen.";
        }
        if (failure.getArgSpec() != null && failure.getArgSpec().typeInfo().isBoolean()) {
            return "„" + name(failure.getArgSpec()) + "“ hat keinen Wert.";
        }
        if (failure.getArgSpec() != null && failure.getArgSpec().type() == LocalDate.class) {
            return "„" + failure.getValue() + "“ ist kein Tag. Schreibweise: 2026-09-20";
        }
        if (failure.getArgSpec() != null && failure.getArgSpec().type() == int.class) {
            return "„" + failure.getValue() + "“ ist keine Zahl.";
        }
        // picocli adds an English prefix to the message of a type converter.
        return failure.getMessage().replaceFirst("^Invalid value for .*?: ", "");
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
