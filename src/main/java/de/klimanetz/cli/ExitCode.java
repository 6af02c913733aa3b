package de.klimanetz.cli;

/** How a call ended; pipelines and scripts rely on it. */
final class ExitCode {

    static final int DONE = 0;
    static final int CONTENT = 1;
    static final int CALL = 2;
    static final int ENVIRONMENT = 3;

    private ExitCode() {}
}
