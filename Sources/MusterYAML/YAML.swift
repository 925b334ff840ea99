/// The subset of YAML 1.1 that configuration and front matter are written in: one document of scalars, sequences and
/// mappings. Anchors, aliases, tags, directives and repeated keys are errors.
public enum YAML {
    /// The value of a text; nil when it holds nothing but white space and comments.
    ///
    /// Throws the first error of the text. No more than the limits allow is ever built.
    public static func parse(_ bytes: [UInt8], limits: YAMLLimits = YAMLLimits()) throws(YAMLError) -> YAMLNode? {
        guard bytes.count <= limits.bytes else {
            throw YAMLError(line: 1, column: 1, message: "longer than \(limits.bytes) bytes")
        }
        let lines = YAMLLines(bytes)
        return try YAMLEvents.withEvents(of: bytes, lines: lines) { events throws(YAMLError) in
            try YAMLTreeBuilder.build(from: events, limits: limits)
        }
    }
}
