/// How strictly templates are read and rendered.
public enum TemplateMode: Sendable {
    /// As the Mustache specification asks: what is unknown is rendered as nothing, and text may be placed unescaped.
    case specification
    /// As a site asks: whatever may be a mistake is an error. That is an unknown name, partial, parent or block; text
    /// placed unescaped; a section over a text or number; a condition, list or object placed as if it were text;
    /// anything within a parent but outside its blocks; bytes that are not UTF-8.
    case site
}
