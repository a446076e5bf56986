package inlay.genfill.sampling;

/// A step in variance-exploding space split into falling further than asked and adding fresh noise. Source: Y. Song et
/// al., "Score-Based Generative Modeling through Stochastic Differential Equations", 2021, appendix F.
///
/// @param down the sigma to fall to
/// @param up the deviation of the noise to add
record Ancestor(double down, double up) {

    static Ancestor between(double from, double to) {
        double up = Math.min(to, Math.sqrt(to * to * (from * from - to * to) / (from * from)));
        return new Ancestor(Math.sqrt(to * to - up * up), up);
    }
}
