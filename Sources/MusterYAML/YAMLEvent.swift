import CYAML

/// One step of a YAML text, copied out of libyaml.
struct YAMLEvent {
    let position: YAMLPosition
    let kind: Kind

    enum Kind {
        case streamStart
        case streamEnd
        case documentStart
        case documentEnd
        case scalar(String, quoted: Bool)
        case sequenceStart
        case sequenceEnd
        case mappingStart
        case mappingEnd
    }

    /// A copy of `event`; throws when it uses what Muster refuses: anchors, aliases, tags and directives.
    init(_ event: yaml_event_t, at position: YAMLPosition) throws(YAMLError) {
        self.position = position
        let data = event.data
        switch event.type {
        case YAML_STREAM_START_EVENT:
            kind = .streamStart
        case YAML_DOCUMENT_START_EVENT:
            let start = data.document_start
            let hasTagDirective = start.tag_directives.start != start.tag_directives.end
            if start.version_directive != nil || hasTagDirective {
                throw YAMLEvent.refusal("directives", at: position)
            }
            kind = .documentStart
        case YAML_DOCUMENT_END_EVENT:
            kind = .documentEnd
        case YAML_ALIAS_EVENT:
            throw YAMLEvent.refusal("aliases (`*name`; quote a text that starts with `*`)", at: position)
        case YAML_SCALAR_EVENT:
            try YAMLEvent.refuse(anchor: data.scalar.anchor, tag: data.scalar.tag, at: position)
            let bytes = UnsafeBufferPointer(start: data.scalar.value, count: Int(clamping: data.scalar.length))
            let quoted = data.scalar.style != YAML_PLAIN_SCALAR_STYLE
            kind = .scalar(String(decoding: bytes, as: UTF8.self), quoted: quoted)
        case YAML_SEQUENCE_START_EVENT:
            try YAMLEvent.refuse(anchor: data.sequence_start.anchor, tag: data.sequence_start.tag, at: position)
            kind = .sequenceStart
        case YAML_SEQUENCE_END_EVENT:
            kind = .sequenceEnd
        case YAML_MAPPING_START_EVENT:
            try YAMLEvent.refuse(anchor: data.mapping_start.anchor, tag: data.mapping_start.tag, at: position)
            kind = .mappingStart
        case YAML_MAPPING_END_EVENT:
            kind = .mappingEnd
        default:
            // YAML_NO_EVENT follows the end of the stream and nothing else.
            kind = .streamEnd
        }
    }

    private static func refuse(
        anchor: UnsafeMutablePointer<yaml_char_t>?, tag: UnsafeMutablePointer<yaml_char_t>?, at position: YAMLPosition
    ) throws(YAMLError) {
        if anchor != nil { throw refusal("anchors (`&name`)", at: position) }
        if tag != nil { throw refusal("tags (`!name`)", at: position) }
    }

    private static func refusal(_ what: String, at position: YAMLPosition) -> YAMLError {
        YAMLError(line: position.line, column: position.column, message: "\(what) are not allowed here")
    }
}
