package de.klimanetz.cli;

import de.klimanetz.output.ForeignFiles;
import de.klimanetz.problem.ContentProblems;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Turns what ends a run into words and an exit code. What nobody foresaw is a fault of ours and shows its trace. */
final class Failures implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult call) throws Exception {
        PrintWriter err = command.getErr();
        if (failure instanceof ContentProblems content) {
            err.print(Format.text.write(content.problems()));
            err.println(Report.count(content.problems()) + ". Geändert wurde nichts.");
            return ExitCode.CONTENT;
        }
        if (failure instanceof ForeignFiles foreign) {
            err.println("Fehler: " + foreign.getMessage());
            return ExitCode.ENVIRONMENT;
        }
        if (failure instanceof IOException || failure instanceof UncheckedIOException) {
            err.println("Fehler: " + environment(failure));
            return ExitCode.ENVIRONMENT;
        }
        throw failure;
    }

    private static String environment(Exception failure) {
        Throwable cause = failure instanceof UncheckedIOException ? failure.getCause() : failure;
        if (cause instanceof FileSystemException file) {
            String reason = file.getReason() == null ? "kein Zugriff" : file.getReason();
            return "„" + file.getFile() + "“ ist nicht zu lesen oder zu schreiben (" + reason + ").";
        }
        return "Lesen oder Schreiben ging nicht (" + cause.getMessage() + ").";
    }
}
