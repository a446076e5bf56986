package inlay.genfill.sampling;

import inlay.genfill.schedule.ConsistencyTimetable;
import inlay.genfill.schedule.Curve;
import inlay.genfill.schedule.DiscreteTimetable;
import inlay.genfill.schedule.DiscreteTimetable.Ending;
import inlay.genfill.schedule.DistilledTimetable;
import inlay.genfill.schedule.EdmTimetable;
import inlay.genfill.schedule.FlowShift;
import inlay.genfill.schedule.FlowSolverTimetable;
import inlay.genfill.schedule.FlowTimetable;
import inlay.genfill.schedule.NoiseSpace;
import inlay.genfill.schedule.SigmaTimetable;
import inlay.genfill.schedule.SolverTimetable;
import inlay.genfill.schedule.SolverTimetable.LastSigma;
import inlay.genfill.schedule.Timetable;
import inlay.genfill.schedule.TrainingNoise;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;

/// Reads `scheduler_config.json` as the diffusers library writes it beside a checkpoint: the class name says which
/// sampler, the fields say how.
public final class SchedulerConfiguration {
    private static final double SMALLEST_SIGMA = 0.002;
    private static final double LARGEST_SIGMA = 80;
    private static final double DATA_DEVIATION = 0.5;

    private final Settings settings;

    private SchedulerConfiguration(Settings settings) {
        this.settings = settings;
    }

    /// What a configuration describes.
    ///
    /// @param configuration the file's content, with the class in `_class_name`
    /// @throws UnsupportedSchedulerException if it asks for something that is not built in
    public static SamplerSetup read(JsonNode configuration) {
        return read(configuration.path("_class_name").asString(""), configuration);
    }

    /// What the fields of a configuration describe for a class of scheduler.
    ///
    /// @throws UnsupportedSchedulerException if they ask for something that is not built in
    public static SamplerSetup read(String scheduler, JsonNode fields) {
        return new SchedulerConfiguration(new Settings(fields)).setup(scheduler);
    }

    /// The noise that the network beside a configuration was trained on.
    ///
    /// @throws UnsupportedSchedulerException if it asks for something that is not built in
    public static TrainingNoise training(JsonNode fields) {
        return new Settings(fields).training();
    }

    /// What the network beside a configuration predicts.
    ///
    /// @throws UnsupportedSchedulerException if it is something that is not built in
    public static Prediction prediction(JsonNode fields) {
        return new Settings(fields).prediction();
    }

    private SamplerSetup setup(String scheduler) {
        return switch (scheduler) {
            case "DDIMScheduler" -> preserving(new Ddim(0), discrete(true), true);
            case "DDPMScheduler" -> preserving(new Ddpm(variance()), discrete(true), true);
            case "PNDMScheduler" ->
                preserving(settings.flag("skip_prk_steps", false) ? new Plms() : new Pndm(), discrete(false), false);
            case "EulerDiscreteScheduler" -> exploding(new Euler());
            case "EulerAncestralDiscreteScheduler" -> exploding(new EulerAncestral());
            case "HeunDiscreteScheduler" -> exploding(new Heun());
            case "LMSDiscreteScheduler" -> exploding(new Lms(4));
            case "KDPM2DiscreteScheduler" -> exploding(new Kdpm2());
            case "KDPM2AncestralDiscreteScheduler" -> exploding(new Kdpm2Ancestral());
            case "DPMSolverSDEScheduler" -> exploding(new DpmSde());
            case "DPMSolverMultistepScheduler" ->
                preserving(multistep(), solver(FlowSolverTimetable::dpmSolver), false);
            case "DPMSolverSinglestepScheduler" ->
                preserving(singlestep(), solver(FlowSolverTimetable::dpmSolver), false);
            case "UniPCMultistepScheduler" -> preserving(uniPc(), solver(FlowSolverTimetable::uniPc), false);
            case "DEISMultistepScheduler" -> preserving(new Deis(order()), solver("sigma_min"), false);
            case "LCMScheduler" ->
                preserving(new Lcm(), DistilledTimetable.consistency(settings.training(), taught()), false);
            case "TCDScheduler" ->
                preserving(new Tcd(0.3), DistilledTimetable.trajectory(settings.training(), taught()), false);
            case "FlowMatchEulerDiscreteScheduler" -> flow(new Euler());
            case "FlowMatchHeunDiscreteScheduler" -> flow(new Heun());
            case "EDMEulerScheduler" -> edm(new Euler());
            case "EDMDPMSolverMultistepScheduler" -> edm(multistep());
            case "CMStochasticIterativeScheduler" -> consistency();
            default -> throw new UnsupportedSchedulerException("The sampler \"" + scheduler + "\" is not supported.");
        };
    }

    private SamplerSetup preserving(Sampler sampler, Timetable timetable, boolean clipped) {
        return new SamplerSetup(sampler, timetable, settings.prediction(), settings.limit(clipped));
    }

    private SamplerSetup exploding(Sampler sampler) {
        var training = settings.training();
        if (training.signalShare(training.timesteps() - 1) == 0) {
            training = training.withFiniteTerminalSigma();
        }
        var timetable = new SigmaTimetable(
                training, settings.spacing("linspace"), settings.whole("steps_offset", 0), settings.curve());
        return new SamplerSetup(sampler, timetable, settings.prediction(), settings.limit(false));
    }

    private SamplerSetup flow(Sampler sampler) {
        return new SamplerSetup(sampler, flowTimetable(), new Prediction.Flow(), UnaryOperator.identity());
    }

    /// A flow whose shift depends on the size of the picture gets that of one megapixel; see [FlowShift].
    private FlowTimetable flowTimetable() {
        var space = new NoiseSpace.Flow(settings.whole("num_train_timesteps", 1000));
        var timetable = settings.flag("use_dynamic_shifting", false)
                ? FlowTimetable.dynamic(space, settings.number("max_shift", 1.15))
                : FlowTimetable.fixed(space, new FlowShift(settings.number("shift", 1)));
        return timetable.along(settings.curve()).stretchedTo(settings.number("shift_terminal", 0));
    }

    private SamplerSetup edm(Sampler sampler) {
        var curve = settings.word("sigma_schedule", "karras").equals("exponential") ? Curve.EXPONENTIAL : Curve.KARRAS;
        var timetable = new EdmTimetable(
                settings.number("sigma_max", LARGEST_SIGMA), settings.number("sigma_min", SMALLEST_SIGMA), curve);
        var prediction = new Prediction.Preconditioned(settings.number("sigma_data", DATA_DEVIATION), 0);
        return new SamplerSetup(sampler, timetable, prediction, settings.limit(false));
    }

    private SamplerSetup consistency() {
        double smallest = settings.number("sigma_min", SMALLEST_SIGMA);
        var timetable = new ConsistencyTimetable(
                settings.number("sigma_max", LARGEST_SIGMA), smallest, settings.whole("num_train_timesteps", 40));
        var prediction = new Prediction.Preconditioned(settings.number("sigma_data", DATA_DEVIATION), smallest);
        boolean clipped = settings.flag("clip_denoised", true);
        return new SamplerSetup(new Consistency(), timetable, prediction, settings.limit(clipped));
    }

    private Timetable discrete(boolean cleanByDefault) {
        var ending = settings.flag("set_alpha_to_one", cleanByDefault) ? Ending.CLEAN : Ending.FIRST_TIMESTEP;
        return new DiscreteTimetable(
                settings.training(), settings.spacing("leading"), settings.whole("steps_offset", 0), ending);
    }

    private Timetable solver(BiFunction<NoiseSpace.Flow, FlowShift, Timetable> flow) {
        return settings.flag("use_flow_sigmas", false)
                ? flow.apply(
                        new NoiseSpace.Flow(settings.whole("num_train_timesteps", 1000)),
                        new FlowShift(settings.number("flow_shift", 1)))
                : solver("zero");
    }

    private Timetable solver(String lastSigma) {
        var last = settings.word("final_sigmas_type", lastSigma).equals("zero") ? LastSigma.ZERO : LastSigma.SMALLEST;
        var curve = settings.flag("use_lu_lambdas", false) ? Curve.LOG_SIGNAL_TO_NOISE : settings.curve();
        return new SolverTimetable(
                settings.training(), settings.spacing("linspace"), settings.whole("steps_offset", 0), curve, last);
    }

    private int order() {
        return settings.whole("solver_order", 2);
    }

    private int taught() {
        return settings.whole("original_inference_steps", 50);
    }

    private Ddpm.Variance variance() {
        var name = settings.word("variance_type", "fixed_small");
        return switch (name) {
            case "fixed_small", "fixed_small_log" -> Ddpm.Variance.SMALL;
            case "fixed_large", "fixed_large_log" -> Ddpm.Variance.LARGE;
            default -> throw Settings.unsupported("variance_type", name);
        };
    }

    private DpmMultistep multistep() {
        var ending = settings.flag("euler_at_final", false)
                ? DpmMultistep.Ending.EULER
                : settings.flag("lower_order_final", true)
                        ? DpmMultistep.Ending.LOWER_ORDER_WHEN_SHORT
                        : DpmMultistep.Ending.FULL_ORDER;
        var algorithm = settings.word("algorithm_type", "dpmsolver++");
        var equation =
                switch (algorithm) {
                    case "dpmsolver++" -> DpmMultistep.Equation.ORDINARY;
                    case "sde-dpmsolver++" -> DpmMultistep.Equation.STOCHASTIC;
                    default -> throw Settings.unsupported("algorithm_type", algorithm);
                };
        return new DpmMultistep(order(), correction(), equation, ending);
    }

    private DpmMultistep.Correction correction() {
        return settings.word("solver_type", "midpoint").equals("heun")
                ? DpmMultistep.Correction.HEUN
                : DpmMultistep.Correction.MIDPOINT;
    }

    private DpmSinglestep singlestep() {
        var algorithm = settings.word("algorithm_type", "dpmsolver++");
        if (!algorithm.equals("dpmsolver++") || correction() == DpmMultistep.Correction.HEUN) {
            throw Settings.unsupported("algorithm_type", algorithm + " " + settings.word("solver_type", "midpoint"));
        }
        boolean lowering = settings.flag("lower_order_final", false)
                || settings.word("final_sigmas_type", "zero").equals("zero");
        return new DpmSinglestep(
                order(), lowering ? DpmSinglestep.Ending.LOWER_ORDER : DpmSinglestep.Ending.FULL_ORDER);
    }

    private UniPc uniPc() {
        var factor = settings.word("solver_type", "bh2").equals("bh1") ? UniPc.Factor.LINEAR : UniPc.Factor.EXPONENTIAL;
        return new UniPc(order(), factor);
    }
}
