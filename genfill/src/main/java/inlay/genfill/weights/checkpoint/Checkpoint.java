package inlay.genfill.weights.checkpoint;

import java.util.Optional;
import java.util.Set;

/// What a file of weights turned out to be.
public sealed interface Checkpoint {

    /// A denoising UNet, alone or with the other parts of a whole model.
    ///
    /// @param prefix what precedes every name of the UNet
    /// @param guidanceEmbedded whether the strength of guidance is an input, as in latent consistency models
    /// @param alongside the other parts in the same file
    record Denoiser(
            BaseSystem system,
            Variant variant,
            Layout layout,
            String prefix,
            Prediction prediction,
            boolean guidanceEmbedded,
            Set<Part> alongside)
            implements Checkpoint {

        /// Parts that a single-file checkpoint may hold beside its denoiser.
        public enum Part {
            AUTOENCODER,
            TEXT_ENCODER,
            SECOND_TEXT_ENCODER
        }

        public Denoiser {
            alongside = Set.copyOf(alongside);
        }
    }

    /// A ControlNet.
    ///
    /// @param union whether one network serves many kinds of control, chosen by an input
    record ControlNet(BaseSystem system, Layout layout, String prefix, boolean union) implements Checkpoint {}

    /// A T2I-Adapter (Mou et al., 2023).
    record TextToImageAdapter(BaseSystem system, Layout layout) implements Checkpoint {}

    /// An IP-Adapter (Ye et al., 2023): a picture as the prompt.
    record ImagePromptAdapter(BaseSystem system, Projection projection) implements Checkpoint {

        /// How the picture's embedding becomes tokens.
        public enum Projection {
            PLAIN,
            PLUS,
            FULL_FACE,
            FACE_ID,
            FACE_ID_PLUS
        }
    }

    /// A variational autoencoder of four latent channels. The systems share its shape, so which it is for must come
    /// from elsewhere.
    record Autoencoder(Layout layout, String prefix) implements Checkpoint {}

    /// TAESD, whole or one half of it.
    record TinyAutoencoder(boolean encoder, boolean decoder) implements Checkpoint {}

    /// A text encoder of its own.
    ///
    /// @param width numbers for each token: 768 is CLIP L, 1024 OpenCLIP H, 1280 OpenCLIP bigG
    record TextEncoder(Layout layout, int width) implements Checkpoint {}

    /// The encoder of pictures that IP-Adapters need.
    record VisionEncoder(int width) implements Checkpoint {}

    /// Changes to another checkpoint's weights, at any strength.
    ///
    /// @param system empty where nothing in the file tells
    record LowRankAdapter(Optional<BaseSystem> system, Set<Form> forms) implements Checkpoint {

        /// How a change is written down.
        public enum Form {
            /// Hu et al., 2021; with convolutions also called LoCon.
            LORA,
            /// Hadamard product, of LyCORIS.
            LOHA,
            /// Kronecker product, of LyCORIS.
            LOKR,
            /// Liu et al., 2024: direction and magnitude apart.
            DORA,
            /// Whole differences.
            DIFFERENCE
        }

        public LowRankAdapter {
            forms = Set.copyOf(forms);
        }
    }

    /// Embeddings of words that the model learnt.
    ///
    /// @param vectors how many tokens the word takes
    record TextualInversion(BaseSystem system, int vectors) implements Checkpoint {}

    /// Something well known that Inlay does not run.
    ///
    /// @param name what people call it
    record Unsupported(String name) implements Checkpoint {}

    /// Nothing that Inlay knows.
    record Unknown() implements Checkpoint {}
}
