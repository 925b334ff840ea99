import MusterModel
import MusterText

/// Remarks as a SARIF 2.1.0 log (OASIS), which code scanning services read.
public enum SARIFRemarks {
    public static func value(_ remarks: [Remark], toolVersion: String, paths: PathDisplay = PathDisplay()) -> JSON {
        let ids = Set(remarks.map(\.id)).sorted(by: bytewiseLess)
        let driver: JSON = [
            "name": "muster", "version": .string(toolVersion),
            "rules": .array(ids.map { ["id": .string($0)] }),
        ]
        return [
            "$schema": "https://json.schemastore.org/sarif-2.1.0.json", "version": "2.1.0",
            "runs": [
                [
                    "tool": ["driver": driver], "columnKind": "utf16CodeUnits",
                    "results": .array(remarks.map { result($0, paths) }),
                ]
            ],
        ]
    }

    private static func result(_ remark: Remark, _ paths: PathDisplay) -> JSON {
        [
            "ruleId": .string(remark.id), "level": .string(remark.severity.rawValue),
            "message": ["text": .string(remark.message + (remark.help.map { "\n" + $0 } ?? ""))],
            "locations": [location(remark.location, paths)],
            "relatedLocations": .array(remark.notes.map { location($0.location, paths) }),
        ]
    }

    private static func location(_ location: SourceLocation, _ paths: PathDisplay) -> JSON {
        let address = paths.text(location.path).split(onByte: UInt8(ascii: "/")).map(Escape.urlSegment)
        return [
            "physicalLocation": [
                "artifactLocation": ["uri": .string(address.joined(separator: "/"))],
                "region": ["startLine": .integer(location.line)],
            ]
        ]
    }
}
