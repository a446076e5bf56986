package inlay.app.command;

/// What a menu is made of, top to bottom.
public sealed interface MenuEntry permits Command, Menu, MenuEntry.Separator {
    /// A line between groups of commands.
    MenuEntry SEPARATOR = new Separator();

    /// See [#SEPARATOR].
    record Separator() implements MenuEntry {}
}
