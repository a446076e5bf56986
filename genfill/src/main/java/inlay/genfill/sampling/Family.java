package inlay.genfill.sampling;

import inlay.genfill.schedule.Curve;
import inlay.genfill.schedule.DiscreteTimetable;
import inlay.genfill.schedule.DistilledTimetable;
import inlay.genfill.schedule.EdmTimetable;
import inlay.genfill.schedule.FlowShift;
import inlay.genfill.schedule.FlowTimetable;
import inlay.genfill.schedule.NoiseSpace;
import inlay.genfill.schedule.SigmaTimetable;
import inlay.genfill.schedule.SolverTimetable;
import inlay.genfill.schedule.Spacing;
import inlay.genfill.schedule.Timetable;
import inlay.genfill.schedule.TrainingNoise;

/// Which levels a sampler passes through, and so which networks it suits.
public enum Family {
    /// Whole timesteps a fixed stride apart; curves do not apply.
    TIMESTEPS {
        @Override
        public Timetable timetable(TrainingNoise training, FlowShift shift, Curve curve) {
            return new DiscreteTimetable(training, Spacing.LEADING, 1, DiscreteTimetable.Ending.FIRST_TIMESTEP);
        }
    },
    /// Sigmas in variance-exploding space.
    SIGMAS {
        @Override
        public Timetable timetable(TrainingNoise training, FlowShift shift, Curve curve) {
            return new SigmaTimetable(training, Spacing.LEADING, 1, curve);
        }
    },
    /// Whole timesteps from the most noise of training.
    SOLVER {
        @Override
        public Timetable timetable(TrainingNoise training, FlowShift shift, Curve curve) {
            return new SolverTimetable(training, Spacing.LINSPACE, 0, curve, SolverTimetable.LastSigma.ZERO);
        }
    },
    /// The timesteps that a latent consistency model was taught.
    LATENT_CONSISTENCY {
        @Override
        public Timetable timetable(TrainingNoise training, FlowShift shift, Curve curve) {
            return DistilledTimetable.consistency(training, TAUGHT);
        }
    },
    /// The timesteps that trajectory consistency distillation taught.
    TRAJECTORY_CONSISTENCY {
        @Override
        public Timetable timetable(TrainingNoise training, FlowShift shift, Curve curve) {
            return DistilledTimetable.trajectory(training, TAUGHT);
        }
    },
    /// The sigmas of a flow.
    FLOW {
        @Override
        public Timetable timetable(TrainingNoise training, FlowShift shift, Curve curve) {
            return FlowTimetable.fixed(new NoiseSpace.Flow(training.timesteps()), shift)
                    .along(curve);
        }
    },
    /// The sigmas of a preconditioned network, along Karras' curve unless another is chosen.
    PRECONDITIONED {
        @Override
        public Timetable timetable(TrainingNoise training, FlowShift shift, Curve curve) {
            return new EdmTimetable(80, 0.002, curve == Curve.TIMESTEPS ? Curve.KARRAS : curve);
        }
    };

    private static final int TAUGHT = 50;

    /// The levels for a network.
    ///
    /// @param training the noise it was trained on
    /// @param shift the shift of its flow, if it is one
    /// @param curve how sigma falls
    public abstract Timetable timetable(TrainingNoise training, FlowShift shift, Curve curve);
}
