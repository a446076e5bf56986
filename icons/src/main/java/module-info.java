/// Icons and presets: resources only.
module inlay.icons {
    opens inlay.icons;
}
