package inlay.app.cli;

/// What the shell learns from a finished command. Scripts rely on these numbers.
public final class ExitCode {
    /// Done.
    public static final int SUCCESS = 0;
    /// The work could not be done; standard error holds one sentence that says why.
    public static final int FAILURE = 1;
    /// The command line itself makes no sense: an unknown command or option, a missing or malformed value.
    public static final int USAGE = 2;
    /// Something unexpected went wrong inside Inlay; the sentence names the log file that holds the details.
    public static final int DEFECT = 70;

    private ExitCode() {}
}
