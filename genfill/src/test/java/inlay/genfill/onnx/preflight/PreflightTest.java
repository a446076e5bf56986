package inlay.genfill.onnx.preflight;

import static inlay.genfill.onnx.TinyModel.FLOAT;
import static inlay.genfill.onnx.TinyModel.message;
import static inlay.genfill.onnx.TinyModel.node;
import static inlay.genfill.onnx.TinyModel.operators;
import static inlay.genfill.onnx.TinyModel.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inlay.genfill.engine.GenerationException;
import inlay.genfill.fuzz.Allocation;
import inlay.genfill.fuzz.Mutations;
import inlay.genfill.onnx.TinyModel;
import inlay.genfill.onnx.TinyModel.Message;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreflightTest {

    private static final long SEED = 11;
    private static final int INPUTS = Integer.getInteger("inlay.fuzz", 20_000);

    /// Some objects for each field.
    private static final long BUDGET = 1 << 20;

    @TempDir
    private Path parent;

    private Path folder;

    @BeforeEach
    void makeFolder() throws IOException {
        folder = Files.createDirectory(parent.resolve("model"));
        Files.write(folder.resolve("weights.bin"), new byte[64]);
        Files.write(parent.resolve("secret.bin"), new byte[64]);
    }

    private Path file(byte[] model) {
        return TinyModel.write(folder.resolve("model.onnx"), model);
    }

    private void refuses(byte[] model, String reason) {
        Path file = file(model);
        assertThatThrownBy(() -> Preflight.check(file))
                .isInstanceOf(UnsafeModelException.class)
                .hasMessageStartingWith("“" + file + "” is not loaded: ")
                .hasMessageContaining(reason);
    }

    private void passes(byte[] model) {
        Path file = file(model);
        assertThatCode(() -> Preflight.check(file)).doesNotThrowAnyException();
    }

    @Test
    void letsHonestModelsPass() {
        passes(TinyModel.doubling(FLOAT));
        passes(TinyModel.grinding(5000));
        passes(TinyModel.withWeights(List.of(2L, 2L), 1, 2, 3, 4));
        passes(TinyModel.withWeights(List.of(0L)));
        passes(TinyModel.withExternalWeights("weights.bin", 32, 8));
        passes(TinyModel.withExternalWeights("./weights.bin", 0, 16));
        passes(TinyModel.functionChain(20));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../secret.bin", "sub/../../secret.bin", "/etc/passwd", ""})
    void refusesWeightsElsewhere(String location) {
        refuses(TinyModel.withExternalWeights(location, 0, 16), "outside of its own folder");
    }

    @Test
    void refusesWeightsThroughALink() throws IOException {
        Files.createSymbolicLink(folder.resolve("link.bin"), parent.resolve("secret.bin"));

        refuses(TinyModel.withExternalWeights("link.bin", 0, 16), "link out of its own folder");
    }

    @Test
    void refusesWeightsThatAreNotThere() {
        refuses(TinyModel.withExternalWeights("missing.bin", 0, 16), "is missing");
        refuses(TinyModel.withExternalWeights("weights.bin", 32, 9), "beyond the end");
        refuses(TinyModel.withExternalWeights("weights.bin", Long.MAX_VALUE, 1), "beyond the end");
        refuses(TinyModel.withExternalWeights("weights.bin", -8, 1), "negative");
        refuses(TinyModel.withExternalWeights("a\0b", 0, 1), "cannot be");
    }

    @Test
    void refusesShapesThatTheValuesDoNotFill() {
        refuses(TinyModel.withWeights(List.of(5L), 1, 2, 3, 4), "claims 20 bytes and has 16");
        refuses(TinyModel.withWeights(List.of(1L << 40, 1L << 40), 1), "more values than there can be");
        refuses(TinyModel.withWeights(List.of(-1L), 1), "impossible shape");
        refuses(TinyModel.withWeights(Collections.nCopies(17, 1L), 1), "impossible shape");
    }

    @Test
    void refusesFunctionsThatWouldOverflowTheStack() {
        refuses(TinyModel.functionChain(3000), "call each other");
    }

    @Test
    void refusesFunctionsThatGrowWithoutEnd() {
        refuses(doublingFunctions(22), "more than 1000000 nodes");
        refuses(selfCallingFunction(), "calls itself");
    }

    @Test
    void refusesGraphsThatLieTooDeep() {
        Message inner = message().field(2, "innermost");
        for (int depth = 0; depth < 100; depth++) {
            Message branch = message().field(1, "then_branch").field(6, inner).field(20, 5);
            inner = message().field(1, node("If", List.of("c"), List.of("y")).field(5, branch));
        }
        refuses(TinyModel.model(inner), "deep in each other");
    }

    @Test
    void refusesForeignCode() {
        Message graph = message().field(11, value("x", FLOAT)).field(12, value("y", FLOAT));
        refuses(
                TinyModel.model(graph.field(
                        1, node("EPContext", List.of("x"), List.of("y")).field(7, "com.microsoft"))),
                "code for a device");
        refuses(
                TinyModel.model(message()
                        .field(1, node("Mine", List.of("x"), List.of("y")).field(7, "org.evil"))),
                "Mine of “org.evil”");
    }

    @Test
    void refusesWhatIsNoModel() {
        refuses(new byte[0], "0 bytes long");
        refuses("<!DOCTYPE html><html>".getBytes(StandardCharsets.UTF_8), "no ONNX file");
        refuses(new byte[] {8, 9}, "no network");
        byte[] whole = TinyModel.withWeights(List.of(4L), 1, 2, 3, 4);
        refuses(Arrays.copyOf(whole, whole.length - 30), "cut short");
        assertThatThrownBy(() -> Preflight.check(folder.resolve("none.onnx")))
                .isInstanceOf(GenerationException.class)
                .hasMessageContaining("There is no model");
    }

    @Test
    void passesOrRefusesWhateverComes() {
        var mutations = new Mutations(
                SEED,
                List.of(
                        TinyModel.doubling(FLOAT),
                        TinyModel.grinding(10),
                        TinyModel.withWeights(List.of(2L, 2L), 1, 2, 3, 4),
                        TinyModel.withExternalWeights("weights.bin", 32, 8),
                        TinyModel.functionChain(4),
                        doublingFunctions(3)));
        int refused = 0;
        for (int i = 0; i < INPUTS; i++) {
            var model = MemorySegment.ofArray(mutations.next());
            var passed = new AtomicBoolean();
            long taken = Allocation.of(() -> passed.set(passesOrRefuses(model)));
            refused += passed.get() ? 0 : 1;
            assertThat(taken).as("bytes taken by input %d of seed %d", i, SEED).isLessThan(BUDGET);
        }
        assertThat(refused).as("refused of %d", INPUTS).isBetween(INPUTS / 4, INPUTS - 1);
    }

    private boolean passesOrRefuses(MemorySegment model) {
        try {
            new ModelCheck(new TensorCheck(folder)).check(model);
            return true;
        } catch (Defect refusal) {
            return false;
        }
    }

    /// Each function calls the next one twice.
    private static byte[] doublingFunctions(int depth) {
        Message model = message()
                .field(8, operators("", 17))
                .field(
                        7,
                        message()
                                .field(1, node("F0", List.of("x"), List.of("y")).field(7, "local")));
        for (int i = 0; i < depth; i++) {
            Message call = i == depth - 1
                    ? node("Relu", List.of("x"), List.of("y"))
                    : node("F" + (i + 1), List.of("x"), List.of("y")).field(7, "local");
            model.field(
                    25,
                    message().field(1, "F" + i).field(7, call).field(7, call).field(10, "local"));
        }
        return model.bytes();
    }

    private static byte[] selfCallingFunction() {
        Message call = node("F", List.of("x"), List.of("y")).field(7, "local");
        return message()
                .field(7, message().field(1, call))
                .field(25, message().field(1, "F").field(7, call).field(10, "local"))
                .bytes();
    }
}
