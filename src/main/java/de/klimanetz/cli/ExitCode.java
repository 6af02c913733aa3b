package de.klimanetz.cli;

/** Exit codes. Pipelines and scripts depend on them, so they must not change. */
final class ExitCode {

    static final int DONE = 0;
    static final int CONTENT = 1;
    static final int CALL = 2;
    static final int ENVIRONMENT = 3;

    private ExitCode() {}
}
