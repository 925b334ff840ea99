import CYAML

/// The events of one text, read one by one from a libyaml parser that lives as long as the call that lends it.
struct YAMLEvents {
    private let parser: UnsafeMutablePointer<yaml_parser_t>
    private let lines: YAMLLines

    /// Lends the events of `bytes` to `body`. The parser and its buffers are freed on every way out.
    static func withEvents<Result>(
        of bytes: [UInt8], lines: YAMLLines, _ body: (YAMLEvents) throws(YAMLError) -> Result
    ) throws(YAMLError) -> Result {
        // The parser keeps a pointer to itself, so that it needs an address that never changes.
        let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
        defer { parser.deallocate() }
        guard yaml_parser_initialize(parser) == 1 else {
            throw YAMLError(line: 1, column: 1, message: "no memory to read it")
        }
        defer { yaml_parser_delete(parser) }
        return try bytes.withUnsafeBufferPointer { (input) throws(YAMLError) in
            yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
            yaml_parser_set_input_string(parser, input.baseAddress, input.count)
            return try body(YAMLEvents(parser: parser, lines: lines))
        }
    }

    /// The next event, as a value of its own.
    func next() throws(YAMLError) -> YAMLEvent {
        var event = yaml_event_t()
        guard yaml_parser_parse(parser, &event) == 1 else { throw failure }
        defer { yaml_event_delete(&event) }
        return try YAMLEvent(event, at: position(of: event.start_mark))
    }

    private func position(of mark: yaml_mark_t) -> YAMLPosition {
        lines.position(line: Int(clamping: mark.line), column: Int(clamping: mark.column))
    }

    private var failure: YAMLError {
        let state = parser.pointee
        let problem = state.problem.map { String(cString: $0) } ?? "not readable"
        let place =
            state.error == YAML_READER_ERROR
            ? lines.position(offset: Int(clamping: state.problem_offset)) : position(of: state.problem_mark)
        return YAMLError(line: place.line, column: place.column, message: "not valid YAML: \(problem)")
    }
}
