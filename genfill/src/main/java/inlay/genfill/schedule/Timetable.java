package inlay.genfill.schedule;

/// Picks the levels of a run for a number of steps.
@FunctionalInterface
public interface Timetable {

    /// The levels of a run.
    ///
    /// @param steps how many, at least 1
    Schedule schedule(int steps);
}
