package inlay.app.tools;

/// A command of the program as a button in the options bar of a tool.
///
/// @param id the command's
public record BarCommand(String label, String id) {}
