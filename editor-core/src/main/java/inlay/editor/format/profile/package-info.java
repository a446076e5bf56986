/// What the colours of an ICC profile look like in sRGB. Here: the door to the platform's colour management. Not here:
/// reading profiles from files, and showing pictures, which samples these colours once and goes on by itself.
@NullMarked
package inlay.editor.format.profile;

import org.jspecify.annotations.NullMarked;
