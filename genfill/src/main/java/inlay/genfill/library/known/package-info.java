/// Models that can be had from elsewhere: where they are, what they are for, and under which terms. Facts only; the
/// table is `known-models.json` beside the classes.
@NullMarked
package inlay.genfill.library.known;

import org.jspecify.annotations.NullMarked;
