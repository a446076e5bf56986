package inlay.app.shell.models;

import java.util.OptionalDouble;

/// What the library is busy with.
///
/// @param fraction done, 0 to 1; empty where nobody knows
/// @param stop     asks it to end
record Activity(String words, OptionalDouble fraction, Runnable stop) {}
