package inlay.genfill.graph;

import inlay.genfill.weights.NumberFormat;

/// The types of numbers in a graph, with their codes in `onnx.proto`.
public enum ElementType {
    FLOAT32(1),
    INT32(6),
    INT64(7),
    BOOLEAN(9),
    FLOAT16(10),
    FLOAT64(11),
    BFLOAT16(16),
    FLOAT8_E4M3(17),
    FLOAT8_E5M2(19);

    private final int code;

    ElementType(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }

    /// @throws IllegalArgumentException for a format that no network computes with
    static ElementType of(NumberFormat format) {
        return switch (format) {
            case F32 -> FLOAT32;
            case F16 -> FLOAT16;
            case BF16 -> BFLOAT16;
            case F64 -> FLOAT64;
            case F8_E4M3 -> FLOAT8_E4M3;
            case F8_E5M2 -> FLOAT8_E5M2;
            case I32 -> INT32;
            case I64 -> INT64;
            case BOOL -> BOOLEAN;
            case U8, I8, I16, U16, U32, U64 ->
                throw new IllegalArgumentException("weights in the format " + format + " have no meaning here");
        };
    }
}
