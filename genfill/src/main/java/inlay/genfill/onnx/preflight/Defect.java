package inlay.genfill.onnx.preflight;

/// What is wrong with a file, as the end of a sentence about it.
final class Defect extends RuntimeException {

    Defect(String reason) {
        super(reason, null, false, false);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
