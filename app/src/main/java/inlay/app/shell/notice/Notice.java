package inlay.app.shell.notice;

import java.util.Optional;

/// A message to the user that needs no answer.
///
/// @param sentence one or two sentences
/// @param action   something to do about it
public record Notice(Kind kind, String sentence, Optional<Action> action) {
    /// How much a notice matters; decides its mark and how long it stays.
    public enum Kind {
        DONE,
        HINT,
        WARNING,
        ERROR
    }

    /// A button on the notice.
    public record Action(String label, Runnable run) {}

    public static Notice done(String sentence) {
        return new Notice(Kind.DONE, sentence, Optional.empty());
    }

    public static Notice hint(String sentence) {
        return new Notice(Kind.HINT, sentence, Optional.empty());
    }

    public static Notice warning(String sentence) {
        return new Notice(Kind.WARNING, sentence, Optional.empty());
    }

    public static Notice error(String sentence) {
        return new Notice(Kind.ERROR, sentence, Optional.empty());
    }

    public Notice with(String label, Runnable run) {
        return new Notice(kind, sentence, Optional.of(new Action(label, run)));
    }
}
