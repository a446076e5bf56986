package inlay.genfill.sampling;

/// A sampler as it is offered.
///
/// @param id the name in files and on the command line
/// @param label the name people know it by
/// @param sampler the sampler
/// @param family which levels it passes through
public record NamedSampler(String id, String label, Sampler sampler, Family family) {}
