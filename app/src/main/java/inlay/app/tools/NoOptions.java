package inlay.app.tools;

/// The options of a tool that has none.
public record NoOptions() {}
