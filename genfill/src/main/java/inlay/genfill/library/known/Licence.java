package inlay.genfill.library.known;

import java.net.URI;
import java.util.List;

/// The terms of a model in short. What counts is the text behind the address.
///
/// @param restrictions sentences
public record Licence(String id, String title, URI text, CommercialUse commercialUse, List<String> restrictions) {

    /// Whether what is made with the model may be sold.
    public enum CommercialUse {
        ALLOWED("commercial use allowed"),
        CONDITIONAL("commercial use under conditions"),
        FORBIDDEN("no commercial use");

        private final String title;

        CommercialUse(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    public Licence {
        restrictions = List.copyOf(restrictions);
    }
}
