package inlay.genfill.onnx;

import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import inlay.genfill.engine.GenerationException;
import inlay.genfill.inference.TensorDescription.ElementType;
import inlay.genfill.tensor.Tensor;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// Between our tensors of floats and the numbers a network wants.
final class ElementTypes {

    private ElementTypes() {}

    static ElementType of(OnnxJavaType type, String name) {
        return switch (type) {
            case FLOAT16 -> ElementType.FLOAT16;
            case FLOAT -> ElementType.FLOAT32;
            case DOUBLE -> ElementType.FLOAT64;
            case INT32 -> ElementType.INT32;
            case INT64 -> ElementType.INT64;
            case BOOL -> ElementType.BOOLEAN;
            case INT8, INT16, UINT8, STRING, BFLOAT16, UNKNOWN ->
                throw new GenerationException(
                        "The network's “" + name + "” is of type " + type + ", which Inlay does not feed.");
        };
    }

    /// The tensor as the runtime's own, off the heap.
    static OnnxTensor toRuntime(OrtEnvironment environment, Tensor tensor, ElementType type) throws OrtException {
        ByteBuffer buffer =
                ByteBuffer.allocateDirect(tensor.size() * bytes(type)).order(ByteOrder.nativeOrder());
        for (int i = 0; i < tensor.size(); i++) {
            float value = tensor.at(i);
            switch (type) {
                case FLOAT16 -> buffer.putShort(Float.floatToFloat16(value));
                case FLOAT32 -> buffer.putFloat(value);
                case FLOAT64 -> buffer.putDouble(value);
                case INT32 -> buffer.putInt((int) value);
                case INT64 -> buffer.putLong((long) value);
                case BOOLEAN -> buffer.put((byte) (value == 0 ? 0 : 1));
            }
        }
        long[] shape = tensor.shape().stream().mapToLong(Integer::longValue).toArray();
        return OnnxTensor.createTensor(environment, buffer.flip(), shape, runtimeType(type));
    }

    /// A copy of the runtime's tensor.
    static Tensor fromRuntime(OnnxTensor tensor) {
        ElementType type = of(tensor.getInfo().type, "output");
        ByteBuffer buffer = tensor.getByteBuffer().order(ByteOrder.nativeOrder());
        float[] values = new float[buffer.remaining() / bytes(type)];
        for (int i = 0; i < values.length; i++) {
            values[i] = switch (type) {
                case FLOAT16 -> Float.float16ToFloat(buffer.getShort());
                case FLOAT32 -> buffer.getFloat();
                case FLOAT64 -> (float) buffer.getDouble();
                case INT32 -> buffer.getInt();
                case INT64 -> buffer.getLong();
                case BOOLEAN -> buffer.get();
            };
        }
        long[] shape = tensor.getInfo().getShape();
        int[] extents = new int[shape.length];
        for (int axis = 0; axis < shape.length; axis++) {
            extents[axis] = Math.toIntExact(shape[axis]);
        }
        return Tensor.of(values, extents);
    }

    private static OnnxJavaType runtimeType(ElementType type) {
        return switch (type) {
            case FLOAT16 -> OnnxJavaType.FLOAT16;
            case FLOAT32 -> OnnxJavaType.FLOAT;
            case FLOAT64 -> OnnxJavaType.DOUBLE;
            case INT32 -> OnnxJavaType.INT32;
            case INT64 -> OnnxJavaType.INT64;
            case BOOLEAN -> OnnxJavaType.BOOL;
        };
    }

    private static int bytes(ElementType type) {
        return switch (type) {
            case BOOLEAN -> 1;
            case FLOAT16 -> 2;
            case FLOAT32, INT32 -> 4;
            case FLOAT64, INT64 -> 8;
        };
    }
}
