package inlay.app.shell.dock;

import javax.swing.JComponent;

/// A panel of the dock.
///
/// @param id       stable name for the settings
/// @param title    on its tab and in the Window menu
/// @param shortcut shows or hides it; empty for none
public record DockPanel(String id, String title, String shortcut, JComponent component) {}
