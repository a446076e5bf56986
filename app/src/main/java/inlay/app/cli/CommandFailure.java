package inlay.app.cli;

/// A command cannot be carried out. The message is one sentence for the user, shown as it is: what is wrong, with which
/// file, and what would help.
public final class CommandFailure extends RuntimeException {
    private static final long serialVersionUID = 1;

    public CommandFailure(String sentence) {
        super(sentence);
    }
}
