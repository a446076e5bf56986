package inlay.genfill.parity;

import inlay.genfill.noise.Noise;
import inlay.genfill.noise.TorchGenerator;
import inlay.genfill.sampling.Ddim;
import inlay.genfill.sampling.Denoiser;
import inlay.genfill.sampling.Network;
import inlay.genfill.sampling.Run;
import inlay.genfill.sampling.Sampler;
import inlay.genfill.sampling.SamplerSetup;
import inlay.genfill.sampling.SchedulerConfiguration;
import inlay.genfill.sampling.StepObserver;
import inlay.genfill.sampling.Tcd;
import inlay.genfill.schedule.ConsistencyTimetable;
import inlay.genfill.schedule.FlowShift;
import inlay.genfill.schedule.FlowTimetable;
import inlay.genfill.schedule.Schedule;
import inlay.genfill.schedule.SigmaTimetable;
import inlay.genfill.tensor.Tensor;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/// One golden loop of a sampler around a dummy network, `output = input * t / (t + 1)`, from a dummy sample: an entry
/// of `scheduler-loops.json`.
///
/// @param entry the entry
public record SamplerLoop(JsonNode entry) {
    private static final int SIZE = 768;
    private static final Pattern STRENGTH_OF_NOISE = Pattern.compile("eta(\\d*\\.?\\d+)");

    /// What a loop came to.
    ///
    /// @param picture the final sample
    /// @param timesteps what the network was told, call by call
    public record Outcome(Tensor picture, List<Double> timesteps) {

        /// The sum of all magnitudes.
        public double sumOfMagnitudes() {
            double sum = 0;
            for (int i = 0; i < picture.size(); i++) {
                sum += Math.abs(picture.at(i));
            }
            return sum;
        }
    }

    /// The name of the loop.
    public String name() {
        return entry.path("tag").asString("unnamed");
    }

    /// Takes the loop.
    ///
    /// @throws inlay.genfill.sampling.UnsupportedSchedulerException if it asks for something that is not built in
    public Outcome run() {
        var setup = SchedulerConfiguration.read(entry.path("scheduler").asString(""), entry.path("config"));
        var schedule = schedule(setup);
        var timesteps = new ArrayList<Double>();
        double unit = setup.timetable() instanceof FlowTimetable flow
                ? 1.0 / flow.space().timesteps()
                : 1;
        Network network = (input, timestep) -> {
            timesteps.add(timestep);
            double time = timestep * unit;
            return input.times(time / (time + 1));
        };
        var prediction = setup.prediction();
        var observer = StepObserver.NONE;
        var start = start(schedule);
        if (stepsFromScaledSample(setup)) {
            var scaling = new StepsFromScaledSample(prediction, schedule);
            prediction = scaling;
            observer = scaling;
            start = scaling.start(start);
        }
        var denoiser = new Denoiser(network, prediction, setup.limit());
        return new Outcome(
                sampler(setup.sampler()).sample(new Run(denoiser, schedule, noise(), observer), start), timesteps);
    }

    /// The reference project's own tests of these samplers step from the sample that was scaled for the network.
    private boolean stepsFromScaledSample(SamplerSetup setup) {
        return name().startsWith("test ") && setup.timetable() instanceof SigmaTimetable;
    }

    private Sampler sampler(Sampler configured) {
        var stated = STRENGTH_OF_NOISE.matcher(name());
        if (!stated.find()) {
            return configured;
        }
        double eta = Double.parseDouble(stated.group(1));
        return switch (configured) {
            case Ddim _ -> new Ddim(eta);
            case Tcd _ -> new Tcd(eta);
            default -> configured;
        };
    }

    private Schedule schedule(SamplerSetup setup) {
        var steps = entry.path("steps");
        var whole =
                switch (setup.timetable()) {
                    case FlowTimetable flow
                    when steps.has("sigmas") ->
                        new FlowTimetable(flow.space(), shift(steps), flow.smallest(), flow.curve(), flow.lastOrigin())
                                .schedule(numbers(steps.path("sigmas")));
                    case ConsistencyTimetable points
                    when steps.has("timesteps") ->
                        points.at(IntStream.range(0, steps.path("timesteps").size())
                                .map(i -> steps.path("timesteps").get(i).asInt())
                                .sorted()
                                .toArray());
                    default ->
                        setup.timetable()
                                .schedule(
                                        steps.isNumber()
                                                ? steps.asInt()
                                                : steps.path("steps").asInt());
                };
        return whole.startingAt(entry.path("t_start").asInt(0));
    }

    private FlowShift shift(JsonNode steps) {
        double mu = steps.path("mu").asDouble();
        boolean linear = entry.path("config")
                .path("time_shift_type")
                .asString("exponential")
                .equals("linear");
        return linear ? new FlowShift(mu) : FlowShift.exponential(mu);
    }

    private static double[] numbers(JsonNode array) {
        return IntStream.range(0, array.size())
                .mapToDouble(i -> array.get(i).asDouble())
                .toArray();
    }

    private Tensor start(Schedule schedule) {
        boolean scaled = entry.path("scaled_by_init_noise_sigma").asBoolean(false);
        var sample = scaled ? schedule.start(rising()) : rising();
        return schedule.first() == 0 ? sample : schedule.start(sample, falling());
    }

    private Noise noise() {
        return entry.path("noise").asString("").startsWith("dummy_noise")
                ? template -> falling()
                : new TorchGenerator(0);
    }

    /// The dummy sample: counts up along batch, width, height, channels, in this order of speed.
    private static Tensor rising() {
        var values = new float[SIZE];
        for (int i = 0; i < SIZE; i++) {
            int place = i % (SIZE / 4);
            values[i] = (place * 4 + i / (SIZE / 4)) / (float) SIZE;
        }
        return Tensor.of(values, 4, 3, 8, 8);
    }

    private static Tensor falling() {
        return rising().map(value -> (SIZE - 1) / (double) SIZE - value);
    }
}
