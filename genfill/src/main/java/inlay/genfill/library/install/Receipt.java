package inlay.genfill.library.install;

import java.util.List;

/// What was installed, from where, and under which terms.
///
/// @param model the name in the table of known models
/// @param licence its short name
/// @param consented when the terms were agreed to, ISO 8601
public record Receipt(String model, String title, String licence, String consented, List<Item> files) {

    /// @param path below the folder of models, with `/` between folders
    /// @param checksum as [inlay.genfill.library.download.Checksum#text()] writes it
    public record Item(String path, String address, long bytes, String checksum) {}

    public Receipt {
        files = List.copyOf(files);
    }
}
