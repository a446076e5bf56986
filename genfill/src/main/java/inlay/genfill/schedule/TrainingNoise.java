package inlay.genfill.schedule;

/// The noise that a network was trained on: the share of the picture's variance that is still signal at every
/// integer timestep. Kept in single precision, because published results were computed from it.
public final class TrainingNoise {
    private final float[] signalShares;
    private final double[] sigmas;

    private TrainingNoise(float[] signalShares) {
        this.signalShares = signalShares;
        sigmas = new double[signalShares.length];
        for (int i = 0; i < sigmas.length; i++) {
            sigmas[i] = Math.sqrt((1 - signalShares[i]) / signalShares[i]);
        }
    }

    /// The noise of a schedule of betas.
    public static TrainingNoise of(BetaSchedule schedule, int timesteps, double start, double end) {
        return ofBetas(schedule.betas(timesteps, start, end));
    }

    /// The noise of explicit betas, one a timestep.
    public static TrainingNoise ofBetas(float[] betas) {
        var shares = new float[betas.length];
        double product = 1;
        for (int i = 0; i < betas.length; i++) {
            product *= 1 - betas[i];
            shares[i] = (float) product;
        }
        return new TrainingNoise(shares);
    }

    /// The same noise shifted and stretched so that nothing of the signal is left at the last timestep. Source:
    /// S. Lin et al., "Common Diffusion Noise Schedules and Sample Steps are Flawed", 2024, algorithm 1.
    public TrainingNoise withZeroTerminalSignal() {
        int count = signalShares.length;
        float first = (float) Math.sqrt(signalShares[0]);
        float last = (float) Math.sqrt(signalShares[count - 1]);
        var betas = new float[count];
        float previous = 1;
        for (int i = 0; i < count; i++) {
            float root = ((float) Math.sqrt(signalShares[i]) - last) * (first / (first - last));
            float share = root * root;
            betas[i] = 1 - share / previous;
            previous = share;
        }
        return ofBetas(betas);
    }

    /// The same noise with a signal share of 2^-24 at the last timestep, for samplers whose arithmetic needs a
    /// finite ratio of noise to signal.
    public TrainingNoise withFiniteTerminalSigma() {
        var shares = signalShares.clone();
        shares[shares.length - 1] = 0x1p-24f;
        return new TrainingNoise(shares);
    }

    /// How many timesteps there are.
    public int timesteps() {
        return sigmas.length;
    }

    /// The signal's share of the variance at an integer timestep.
    public float signalShare(int timestep) {
        return signalShares[timestep];
    }

    /// The ratio of noise to signal at the first timestep, the smallest.
    public double smallestSigma() {
        return sigmas[0];
    }

    /// The ratio of noise to signal at the last timestep, the largest.
    public double largestSigma() {
        return sigmas[sigmas.length - 1];
    }

    /// The ratio of noise to signal, interpolated linearly between timesteps.
    public double sigma(double timestep) {
        double clamped = Math.clamp(timestep, 0, sigmas.length - 1);
        int low = (int) clamped;
        return low == clamped ? sigmas[low] : sigmas[low] + (clamped - low) * (sigmas[low + 1] - sigmas[low]);
    }

    /// The timestep of a ratio of noise to signal, interpolated linearly in its logarithm.
    public double timestep(double sigma) {
        int low = 0;
        while (low < sigmas.length - 2 && sigmas[low + 1] <= sigma) {
            low++;
        }
        double from = Math.log(sigmas[low]);
        double share = (Math.log(Math.max(sigma, 1e-10)) - from) / (Math.log(sigmas[low + 1]) - from);
        return low + Math.clamp(share, 0, 1);
    }
}
