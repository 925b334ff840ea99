/// Puts events together to one value, with a stack of the collections that are still open.
struct YAMLTreeBuilder {
    private let limits: YAMLLimits
    private var open: [OpenCollection] = []
    private var root: YAMLNode?

    /// The value of the only document of the stream; nil when there is none.
    static func build(from events: YAMLEvents, limits: YAMLLimits) throws(YAMLError) -> YAMLNode? {
        var builder = YAMLTreeBuilder(limits: limits)
        var documents = 0
        while true {
            let event = try events.next()
            switch event.kind {
            case .streamStart, .documentEnd: continue
            case .streamEnd: return builder.root
            case .documentStart:
                documents += 1
                if documents > 1 { throw YAMLError("a second document starts here", at: event.position) }
            case .scalar(let text, let quoted):
                try builder.add(YAMLNode(position: event.position, content: .scalar(text, quoted: quoted)))
            case .sequenceStart: try builder.push(OpenCollection(position: event.position, isMapping: false))
            case .mappingStart: try builder.push(OpenCollection(position: event.position, isMapping: true))
            case .sequenceEnd, .mappingEnd: try builder.close()
            }
        }
    }

    private init(limits: YAMLLimits) {
        self.limits = limits
    }

    private mutating func push(_ collection: OpenCollection) throws(YAMLError) {
        guard open.count < limits.depth else {
            throw YAMLError("nested more than \(limits.depth) deep", at: collection.position)
        }
        if let outer = open.last, outer.expectsKey {
            throw YAMLError("a key must be plain text", at: collection.position)
        }
        open.append(collection)
    }

    private mutating func close() throws(YAMLError) {
        guard let done = open.popLast() else { return }
        try add(done.node)
    }

    private mutating func add(_ node: YAMLNode) throws(YAMLError) {
        if open.isEmpty {
            root = node
        } else {
            try open[open.count - 1].add(node)
        }
    }
}

/// A sequence or mapping whose end has not been read.
private struct OpenCollection {
    let position: YAMLPosition
    let isMapping: Bool
    private var elements: [YAMLNode] = []
    private var entries: [YAMLEntry] = []
    private var key: (text: String, position: YAMLPosition)?
    /// The bytes of the keys so far: two spellings that only look alike stay two keys.
    private var seen: Set<[UInt8]> = []

    init(position: YAMLPosition, isMapping: Bool) {
        self.position = position
        self.isMapping = isMapping
    }

    var expectsKey: Bool { isMapping && key == nil }

    var node: YAMLNode {
        YAMLNode(position: position, content: isMapping ? .mapping(entries) : .sequence(elements))
    }

    mutating func add(_ node: YAMLNode) throws(YAMLError) {
        guard isMapping else {
            elements.append(node)
            return
        }
        if let (text, position) = key {
            entries.append(YAMLEntry(key: text, keyPosition: position, value: node))
            key = nil
        } else {
            let text = node.text ?? ""
            guard seen.insert(Array(text.utf8)).inserted else {
                throw YAMLError("the key `\(text)` stands here a second time", at: node.position)
            }
            key = (text, node.position)
        }
    }
}

extension YAMLError {
    init(_ message: String, at position: YAMLPosition) {
        self.init(line: position.line, column: position.column, message: message)
    }
}
