/// What is asked of a generative engine, as values: the request that decides the picture, the plan of its context
/// and mask, and the two pixel types that cross the border of this module. How a picture comes about is not here.
@NullMarked
package inlay.genfill.request;

import org.jspecify.annotations.NullMarked;
