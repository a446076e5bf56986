/// The picture as the view shows it: composited pixels scaled to device pixels, over checkerboard and surround, kept in
/// one image of the view's size of which only changed parts are made anew.
///
/// Not here: what is drawn over the picture, and the component.
@NullMarked
package inlay.app.canvas.picture;

import org.jspecify.annotations.NullMarked;
