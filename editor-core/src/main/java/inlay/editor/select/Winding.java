package inlay.editor.select;

/// What counts as inside an outline that crosses itself.
public enum Winding {
    /// Everything that the outline goes round at all; the lasso's rule.
    NON_ZERO,
    /// Only what it goes round an odd number of times.
    EVEN_ODD
}
