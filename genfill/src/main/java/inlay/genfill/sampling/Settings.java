package inlay.genfill.sampling;

import inlay.genfill.schedule.BetaSchedule;
import inlay.genfill.schedule.Curve;
import inlay.genfill.schedule.Spacing;
import inlay.genfill.schedule.TrainingNoise;
import inlay.genfill.tensor.Tensor;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;

/// The fields that most published sampler configurations share. A missing or null field has the default that it had
/// where the configuration was written.
record Settings(JsonNode json) {

    boolean flag(String name, boolean otherwise) {
        return json.path(name).asBoolean(otherwise);
    }

    int whole(String name, int otherwise) {
        return json.path(name).asInt(otherwise);
    }

    double number(String name, double otherwise) {
        return json.path(name).asDouble(otherwise);
    }

    String word(String name, String otherwise) {
        return json.path(name).asString(otherwise);
    }

    TrainingNoise training() {
        int timesteps = whole("num_train_timesteps", 1000);
        var noise = json.path("trained_betas").isArray()
                ? TrainingNoise.ofBetas(trainedBetas())
                : TrainingNoise.of(betaSchedule(), timesteps, number("beta_start", 1e-4), number("beta_end", 0.02));
        return flag("rescale_betas_zero_snr", false) ? noise.withZeroTerminalSignal() : noise;
    }

    private float[] trainedBetas() {
        var array = json.path("trained_betas");
        var betas = new float[array.size()];
        for (int i = 0; i < betas.length; i++) {
            betas[i] = (float) array.get(i).asDouble();
        }
        return betas;
    }

    private BetaSchedule betaSchedule() {
        var name = word("beta_schedule", "linear");
        return switch (name) {
            case "linear" -> BetaSchedule.LINEAR;
            case "scaled_linear" -> BetaSchedule.SCALED_LINEAR;
            case "squaredcos_cap_v2" -> BetaSchedule.SQUARED_COSINE;
            default -> throw unsupported("beta_schedule", name);
        };
    }

    Spacing spacing(String otherwise) {
        var name = word("timestep_spacing", otherwise);
        return switch (name) {
            case "leading" -> Spacing.LEADING;
            case "trailing" -> Spacing.TRAILING;
            case "linspace" -> Spacing.LINSPACE;
            default -> throw unsupported("timestep_spacing", name);
        };
    }

    Curve curve() {
        if (flag("use_karras_sigmas", false)) {
            return Curve.KARRAS;
        }
        if (flag("use_exponential_sigmas", false)) {
            return Curve.EXPONENTIAL;
        }
        return flag("use_beta_sigmas", false) ? Curve.BETA : Curve.TIMESTEPS;
    }

    Prediction prediction() {
        var name = word("prediction_type", "epsilon");
        return switch (name) {
            case "epsilon" -> Prediction.Preserving.EPSILON;
            case "v_prediction" -> Prediction.Preserving.VELOCITY;
            case "sample" -> Prediction.Preserving.SAMPLE;
            case "flow_prediction" -> new Prediction.Flow();
            default -> throw unsupported("prediction_type", name);
        };
    }

    /// The range that clean pictures are kept in.
    ///
    /// @param clipped whether they are clipped where the configuration does not say
    UnaryOperator<Tensor> limit(boolean clipped) {
        if (flag("thresholding", false)) {
            return new DynamicThreshold(number("dynamic_thresholding_ratio", 0.995), number("sample_max_value", 1));
        }
        if (flag("clip_sample", clipped)) {
            double range = number("clip_sample_range", 1);
            return clean -> clean.map(value -> Math.clamp(value, -range, range));
        }
        return UnaryOperator.identity();
    }

    static UnsupportedSchedulerException unsupported(String field, String value) {
        return new UnsupportedSchedulerException(
                "The sampler configuration asks for " + field + " \"" + value + "\", which is not supported.");
    }
}
