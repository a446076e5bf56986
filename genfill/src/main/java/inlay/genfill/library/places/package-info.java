/// Where models lie: the folders of other programs, found by their shape and their settings, read and never changed.
/// What is in them is the business of `scan`.
@NullMarked
package inlay.genfill.library.places;

import org.jspecify.annotations.NullMarked;
