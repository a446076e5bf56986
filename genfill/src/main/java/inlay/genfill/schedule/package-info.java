/// How noise falls from step to step: the noise a network was trained on, the spaces in which a noisy picture is
/// written, and the timetables that pick the levels of a run. What a sampler does between two levels is not here.
@NullMarked
package inlay.genfill.schedule;

import org.jspecify.annotations.NullMarked;
