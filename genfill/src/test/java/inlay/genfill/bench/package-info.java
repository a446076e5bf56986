/// Measures the fill on pictures whose hidden part is known: scenes, metrics, and the program that runs and prints
/// them.
package inlay.genfill.bench;
