package inlay.app.panels;

import inlay.app.command.Command;
import inlay.app.theme.Icon;

/// A command that the contextual bar offers, as it shows it there.
///
/// @param label shorter than the command's own
public record Offer(String label, Icon icon, Command command) {}
