package inlay.genfill.sampling;

import java.util.List;
import java.util.Optional;

/// Every sampler there is, in the order of the menu. A new one is one file and one line here, and needs golden numbers
/// in the tests.
public final class Samplers {

    private Samplers() {}

    /// All samplers.
    public static final List<NamedSampler> ALL = List.of(
            new NamedSampler("dpmpp-2m", "DPM++ 2M", DpmMultistep.SECOND_ORDER, Family.SOLVER),
            new NamedSampler("dpmpp-2m-sde", "DPM++ 2M SDE", DpmMultistep.SECOND_ORDER_STOCHASTIC, Family.SOLVER),
            new NamedSampler("dpmpp-2s", "DPM++ 2S", DpmSinglestep.SECOND_ORDER, Family.SOLVER),
            new NamedSampler("dpmpp-sde", "DPM++ SDE", new DpmSde(), Family.SIGMAS),
            new NamedSampler("unipc", "UniPC", UniPc.SECOND_ORDER, Family.SOLVER),
            new NamedSampler("deis", "DEIS", new Deis(2), Family.SOLVER),
            new NamedSampler("euler", "Euler", new Euler(), Family.SIGMAS),
            new NamedSampler("euler-a", "Euler a", new EulerAncestral(), Family.SIGMAS),
            new NamedSampler("heun", "Heun", new Heun(), Family.SIGMAS),
            new NamedSampler("lms", "LMS", new Lms(4), Family.SIGMAS),
            new NamedSampler("kdpm2", "KDPM2", new Kdpm2(), Family.SIGMAS),
            new NamedSampler("kdpm2-a", "KDPM2 a", new Kdpm2Ancestral(), Family.SIGMAS),
            new NamedSampler("ddim", "DDIM", new Ddim(0), Family.TIMESTEPS),
            new NamedSampler("ddpm", "DDPM", new Ddpm(Ddpm.Variance.SMALL), Family.TIMESTEPS),
            new NamedSampler("plms", "PLMS", new Plms(), Family.TIMESTEPS),
            new NamedSampler("pndm", "PNDM", new Pndm(), Family.TIMESTEPS),
            new NamedSampler("lcm", "LCM", new Lcm(), Family.LATENT_CONSISTENCY),
            new NamedSampler("tcd", "TCD", new Tcd(0.3), Family.TRAJECTORY_CONSISTENCY),
            new NamedSampler("edm-euler", "EDM Euler", new Euler(), Family.PRECONDITIONED),
            new NamedSampler("edm-dpmpp-2m", "EDM DPM++ 2M", DpmMultistep.SECOND_ORDER, Family.PRECONDITIONED),
            new NamedSampler("flow-euler", "Flow Euler", new Euler(), Family.FLOW),
            new NamedSampler("flow-heun", "Flow Heun", new Heun(), Family.FLOW));

    /// The sampler of a name in a file or on the command line.
    public static Optional<NamedSampler> named(String id) {
        return ALL.stream().filter(sampler -> sampler.id().equals(id)).findFirst();
    }
}
