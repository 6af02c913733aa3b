package de.klimanetz.cli;

import de.klimanetz.git.Git;
import de.klimanetz.output.ForeignFiles;
import de.klimanetz.problem.ContentProblems;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Converts expected exceptions into German messages and exit codes. Others are bugs and show their stack trace. */
final class Failures implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult call) throws Exception {
        PrintWriter err = command.getErr();
        if (failure instanceof ContentProblems content) {
            err.print(Format.text.write(content.problems()));
            err.println(Report.count(content.problems()) + ". Geändert wurde nichts.");
            return ExitCode.CONTENT;
        }
        if (failure instanceof Git.Failure unknown) {
            err.println("Fehler: " + unknown.getMessage());
            return ExitCode.ENVIRONMENT;
        }
        if (failure instanceof ForeignFiles foreign) {
            err.println("Fehler: " + foreign.getMessage());
            return ExitCode.ENVIRONMENT;
        }
        if (failure instanceof PreviousManifest.Unreadable previous) {
            err.println("Fehler: " + previous.getMessage());
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
        String reason = reason(cause);
        return cause instanceof FileSystemException file && file.getFile() != null
                ? "„" + file.getFile() + "“: " + reason
                : reason;
    }

    private static String reason(Throwable cause) {
        String message = String.valueOf(cause.getMessage());
        if (message.contains("No space left")) {
            return "Auf dem Datenträger ist kein Platz mehr.";
        }
        if (message.contains("Too many open files")) {
            return "Zu viele Dateien sind zugleich offen. Erlauben Sie mehr: ulimit -n 4096";
        }
        if (cause instanceof AccessDeniedException) {
            return "Der Zugriff ist nicht erlaubt.";
        }
        if (cause instanceof NotDirectoryException || message.contains("Not a directory")) {
            return "Das ist kein Ordner.";
        }
        if (cause instanceof NoSuchFileException) {
            return "Das gibt es nicht.";
        }
        return "Lesen oder Schreiben ging nicht (" + message + ").";
    }
}
