package inlay.genfill.onnx;

import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import inlay.genfill.engine.GenerationException;
import inlay.genfill.inference.NativeTensor;
import inlay.genfill.inference.TensorDescription.ElementType;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/// Between tensors off the heap and the runtime's own, without copying.
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

    /// The runtime's tensor over the very bytes of this one.
    static OnnxTensor toRuntime(OrtEnvironment environment, NativeTensor tensor) throws OrtException {
        ByteBuffer buffer = tensor.bytes().asByteBuffer().order(ByteOrder.nativeOrder());
        long[] shape = tensor.extents().stream().mapToLong(Integer::longValue).toArray();
        return OnnxTensor.createTensor(environment, buffer, shape, runtimeType(tensor.type()));
    }

    /// A copy of the runtime's tensor.
    ///
    /// @param name of the output, for the reason if it cannot be copied
    /// @param room where the copy is put
    static NativeTensor fromRuntime(OnnxTensor tensor, String name, SegmentAllocator room) {
        var extents = Arrays.stream(tensor.getInfo().getShape())
                .mapToObj(Math::toIntExact)
                .toList();
        ElementType type = of(tensor.getInfo().type, name);
        MemorySegment bytes = room.allocate(NativeTensor.size(type, extents), Long.BYTES);
        bytes.copyFrom(MemorySegment.ofBuffer(tensor.getByteBuffer()));
        return new NativeTensor(type, extents, bytes);
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
}
