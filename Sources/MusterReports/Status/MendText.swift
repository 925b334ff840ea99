import MusterModel
import MusterText

/// A mend for people: where, what to do, and the lines to write.
struct MendText {
    let style: Style
    let paths: PathDisplay

    func text(_ mend: Mend, indent: String) -> String {
        mend.places.map { place in
            let position = Escape.terminal(paths.text(place.location))
            let head = "\(indent)\(style.paint("help", .good)): \(position): \(Escape.terminal(place.instruction))\n"
            let lines = (place.markdown?.split(onByte: 0x0A) ?? []).drop(while: \.isEmpty)
            let shown = lines.reversed().drop(while: \.isEmpty).reversed()
            return head + shown.map { "\(indent)  \(Escape.terminal($0))\n" }.joined()
        }.joined()
    }
}
