package inlay.app.models;

/// A line about a model: what, and how it is with this one.
public record Fact(String label, String value) {}
