/// Generative fill: engines, requests, and the networks behind them. Knows neither the editor nor Swing.
module inlay.genfill {
    requires static org.jspecify;
    requires tools.jackson.databind;
}
