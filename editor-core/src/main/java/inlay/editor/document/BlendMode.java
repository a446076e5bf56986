package inlay.editor.document;

/// How a layer's colour combines with what lies below it; the names and order of Photoshop's menu.
///
/// The formulas are those of the W3C's Compositing and Blending Level 1 where it has the mode, and of the PDF and PSD
/// conventions elsewhere; the compositor holds one scalar reference form and one fast kernel per mode.
public enum BlendMode {
    /// Groups only: the children blend with what is below the group as if there were no group.
    PASS_THROUGH("Pass Through", Family.GROUP),
    NORMAL("Normal", Family.NORMAL),
    DISSOLVE("Dissolve", Family.NORMAL),
    DARKEN("Darken", Family.DARKEN),
    MULTIPLY("Multiply", Family.DARKEN),
    COLOR_BURN("Color Burn", Family.DARKEN),
    LINEAR_BURN("Linear Burn", Family.DARKEN),
    DARKER_COLOR("Darker Color", Family.DARKEN),
    LIGHTEN("Lighten", Family.LIGHTEN),
    SCREEN("Screen", Family.LIGHTEN),
    COLOR_DODGE("Color Dodge", Family.LIGHTEN),
    LINEAR_DODGE("Linear Dodge (Add)", Family.LIGHTEN),
    LIGHTER_COLOR("Lighter Color", Family.LIGHTEN),
    OVERLAY("Overlay", Family.CONTRAST),
    SOFT_LIGHT("Soft Light", Family.CONTRAST),
    HARD_LIGHT("Hard Light", Family.CONTRAST),
    VIVID_LIGHT("Vivid Light", Family.CONTRAST),
    LINEAR_LIGHT("Linear Light", Family.CONTRAST),
    PIN_LIGHT("Pin Light", Family.CONTRAST),
    HARD_MIX("Hard Mix", Family.CONTRAST),
    DIFFERENCE("Difference", Family.COMPARE),
    EXCLUSION("Exclusion", Family.COMPARE),
    SUBTRACT("Subtract", Family.COMPARE),
    DIVIDE("Divide", Family.COMPARE),
    HUE("Hue", Family.COMPONENT),
    SATURATION("Saturation", Family.COMPONENT),
    COLOR("Color", Family.COMPONENT),
    LUMINOSITY("Luminosity", Family.COMPONENT);

    /// The groups between the separators of the blend mode menu.
    public enum Family {
        GROUP,
        NORMAL,
        DARKEN,
        LIGHTEN,
        CONTRAST,
        COMPARE,
        COMPONENT
    }

    private final String label;
    private final Family family;

    BlendMode(String label, Family family) {
        this.label = label;
        this.family = family;
    }

    public String label() {
        return label;
    }

    public Family family() {
        return family;
    }
}
