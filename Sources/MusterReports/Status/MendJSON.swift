import MusterModel
import MusterText

/// A mend as a JSON value.
enum MendJSON {
    static func value(_ mend: Mend, _ paths: PathDisplay) -> JSON {
        [
            "location": CheckJSON.value(mend.location, paths), "instruction": .string(mend.instruction),
            "edit": .string(mend.edit.rawValue), "markdown": .optional(mend.markdown),
            "further": .array(mend.further.map { value($0, paths) }),
        ]
    }
}
