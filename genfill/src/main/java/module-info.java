/// Generative fill: engines, requests, and the networks behind them. Knows neither the editor nor Swing.
module inlay.genfill {
    requires static org.jspecify;
    requires jdk.management;
    requires com.microsoft.onnxruntime;
    requires com.fasterxml.jackson.annotation;
    requires java.net.http;
    requires org.snakeyaml.engine;
    requires tools.jackson.databind;

    exports inlay.genfill;
    exports inlay.genfill.backend;
    exports inlay.genfill.diffusion;
    exports inlay.genfill.engine;
    exports inlay.genfill.graph;
    exports inlay.genfill.inference;
    exports inlay.genfill.library;
    exports inlay.genfill.library.document;
    exports inlay.genfill.library.identity;
    exports inlay.genfill.library.download;
    exports inlay.genfill.library.inspect;
    exports inlay.genfill.library.install;
    exports inlay.genfill.library.known;
    exports inlay.genfill.library.places;
    exports inlay.genfill.library.scan;
    exports inlay.genfill.network;
    exports inlay.genfill.noise;
    exports inlay.genfill.onnx;
    exports inlay.genfill.parity;
    exports inlay.genfill.pipeline;
    exports inlay.genfill.request;
    exports inlay.genfill.sampling;
    exports inlay.genfill.schedule;
    exports inlay.genfill.synthesis;
    exports inlay.genfill.tensor;
    exports inlay.genfill.text;
    exports inlay.genfill.weights;
    exports inlay.genfill.weights.adapter;
    exports inlay.genfill.weights.checkpoint;
    exports inlay.genfill.weights.component;
    exports inlay.genfill.weights.naming;
    exports inlay.genfill.worker;

    opens inlay.genfill.library.install to
            tools.jackson.databind;
    opens inlay.genfill.request to
            tools.jackson.databind;
    opens inlay.genfill.inference to
            tools.jackson.databind;
    opens inlay.genfill.worker.protocol to
            tools.jackson.databind;
}
