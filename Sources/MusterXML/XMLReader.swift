import CExpat

/// Reads XML by expat, one element after the other; nothing is kept.
///
/// A document type is refused before anything in it is read: without one there are no entities to expand, and nothing outside
/// the text to load.
public enum XMLReader {
    /// How deep elements may lie in each other.
    public static let maximumDepth = 200

    /// Hands each event to `handle`, until that says false or the text ends.
    ///
    /// - Throws: what is wrong at first; events that came before it were handed on.
    public static func read(_ bytes: [UInt8], _ handle: (XMLEvent) -> Bool) throws(XMLFailure) {
        guard let parser = XML_ParserCreate(nil) else { throw XMLFailure(reason: "no memory", line: 1) }
        defer { XML_ParserFree(parser) }
        let failure = withoutActuallyEscaping(handle) { handle in
            let walk = XMLWalk(parser, handle)
            return withExtendedLifetime(walk) {
                XMLReader.connect(parser, to: walk)
                return XMLReader.feed(bytes, to: parser, walk)
            }
        }
        if let failure { throw failure }
    }

    /// Makes expat tell `walk` of elements and document types.
    private static func connect(_ parser: XML_Parser, to walk: XMLWalk) {
        XML_SetUserData(parser, Unmanaged.passUnretained(walk).toOpaque())
        XML_SetElementHandler(
            parser,
            { data, name, attributes in XMLWalk.of(data)?.start(name, attributes) },
            { data, name in XMLWalk.of(data)?.end(name) })
        XML_SetStartDoctypeDeclHandler(parser) { data, _, _, _, _ in XMLWalk.of(data)?.refuse("it has a document type")
        }
    }

    private static func feed(_ bytes: [UInt8], to parser: XML_Parser, _ walk: XMLWalk) -> XMLFailure? {
        let part = 1 << 16
        var start = 0
        repeat {
            let end = min(start + part, bytes.count)
            let isLast: Int32 = end == bytes.count ? 1 : 0
            let status = bytes.withUnsafeBytes { buffer in
                XML_Parse(
                    parser, buffer.baseAddress?.advanced(by: start).assumingMemoryBound(to: CChar.self),
                    Int32(end - start), isLast)
            }
            guard status == XML_STATUS_OK else { return walk.isStopped ? walk.failure : XMLReader.fault(of: parser) }
            start = end
        } while start < bytes.count
        return nil
    }

    private static func fault(of parser: XML_Parser) -> XMLFailure {
        let words = XML_ErrorString(XML_GetErrorCode(parser)).map { String(cString: $0) } ?? "no XML"
        return XMLFailure(reason: words, line: Int(XML_GetCurrentLineNumber(parser)))
    }
}

/// What the callbacks of one reading share.
private final class XMLWalk {
    private let parser: XML_Parser
    private let handle: (XMLEvent) -> Bool
    private var depth = 0
    private(set) var isStopped = false
    private(set) var failure: XMLFailure?

    init(_ parser: XML_Parser, _ handle: @escaping (XMLEvent) -> Bool) {
        self.parser = parser
        self.handle = handle
    }

    static func of(_ data: UnsafeMutableRawPointer?) -> XMLWalk? {
        data.map { Unmanaged<XMLWalk>.fromOpaque($0).takeUnretainedValue() }
    }

    func start(_ name: UnsafePointer<CChar>?, _ pairs: UnsafeMutablePointer<UnsafePointer<CChar>?>?) {
        guard !isStopped else { return }
        depth += 1
        guard depth <= XMLReader.maximumDepth else {
            return refuse("its elements lie more than \(XMLReader.maximumDepth) deep in each other")
        }
        tell(.start(XMLWalk.localName(name), attributes: XMLWalk.attributes(pairs), line: line))
    }

    func end(_ name: UnsafePointer<CChar>?) {
        guard !isStopped else { return }
        depth -= 1
        tell(.end(XMLWalk.localName(name)))
    }

    func refuse(_ reason: String) {
        failure = XMLFailure(reason: reason, line: line)
        stop()
    }

    private var line: Int { Int(XML_GetCurrentLineNumber(parser)) }

    private func tell(_ event: XMLEvent) {
        if !handle(event) { stop() }
    }

    private func stop() {
        isStopped = true
        XML_StopParser(parser, XML_Bool(XML_FALSE))
    }

    /// Names and values in pairs, closed by a null pointer.
    private static func attributes(_ pairs: UnsafeMutablePointer<UnsafePointer<CChar>?>?) -> [XMLAttribute] {
        guard let pairs else { return [] }
        var found: [XMLAttribute] = []
        var at = 0
        while let name = pairs[at], let value = pairs[at + 1] {
            found.append(XMLAttribute(name: localName(name), value: String(cString: value)))
            at += 2
        }
        return found
    }

    private static func localName(_ name: UnsafePointer<CChar>?) -> String {
        guard let name else { return "" }
        let whole = String(cString: name)
        let colon = whole.utf8.lastIndex(of: UInt8(ascii: ":"))
        return colon.map { String(whole[whole.utf8.index(after: $0)...]) } ?? whole
    }
}
