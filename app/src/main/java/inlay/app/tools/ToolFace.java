package inlay.app.tools;

import inlay.app.theme.Icon;

/// How a tool shows itself.
///
/// @param id     stable name for settings and tests, such as `marquee.rectangle`
/// @param label  as in tooltips, such as `Rectangular Marquee`
/// @param letter the key that picks the tool; with Shift it goes on to the next tool of its slot
/// @param hint   a sentence or two for the status bar on what to do with it
public record ToolFace(String id, String label, Icon icon, char letter, String hint) {}
