/// The look of the window: the dark and the light FlatLaf theme, the colour roles and style classes that code may
/// name, and the icons. Colours and measures live in the properties files beside the classes; no component of the
/// program is here.
@NullMarked
package inlay.app.theme;

import org.jspecify.annotations.NullMarked;
