import MusterText
import Testing

/// Words that sign nothing, or do, put into documents in which all but one signature is there.
///
/// Each entry of the files of `Lines` begins with a line `=== frame`: what its document asks for, and what others signed.
@Suite("Traps of sign-offs")
struct SignoffLineTests {
    @Test("no other words sign", arguments: try SignoffTrap.all(in: "no-signoff.md"))
    func unsigned(trap: SignoffTrap) async throws {
        let verdict = try await trap.verdict()
        #expect(!["go", "conditional"].contains(verdict), "\(trap): \(verdict)")
    }

    @Test("words that sign do", arguments: try SignoffTrap.all(in: "signoff.md"))
    func signed(trap: SignoffTrap) async throws {
        let verdict = try await trap.verdict()
        #expect(verdict == "go", "\(trap): \(verdict)")
    }
}

/// One entry of a file of `Lines` about sign-offs.
struct SignoffTrap: Sendable, CustomTestStringConvertible {
    let frame: Frame
    let words: String

    var testDescription: String { "\(frame): \(words)" }

    static func all(in file: String) throws -> [SignoffTrap] {
        var traps: [SignoffTrap] = []
        var lines: [String] = []
        for line in try LineTrap.lines(of: file).reversed() {
            guard line.startsWithBytes("=== ") else {
                lines.append(line)
                continue
            }
            let frame = try #require(Frame(rawValue: line.bytes(from: 4)))
            traps.append(SignoffTrap(frame: frame, words: lines.reversed().joined(separator: "\n").trimmed))
            lines = []
        }
        return traps.reversed()
    }

    func verdict() async throws -> String {
        let text = """
            # Kite 4.2, week of 16 November 2026

            Decision: GO for 4.2, 2026-11-18

            - [x] Restore rehearsed
            - [x] Load test passed

            \(frame.text)\(words)

            """
        return try await Trap(documents: [("content/doc.md", text)]).verdict()
    }

    /// What a document says before the words of an entry.
    enum Frame: String, Sendable {
        case required, rule, table, boxes, sheet, document, de, fr, es, pt, zh, ja

        var text: String {
            switch self {
            case .required:
                Self.asked("Required sign-offs", "QA Lead", "Security Lead")
                    + "## Sign-offs\n\nQA Lead: signed by Mara Lindt on 2026-11-17\n\n"
            case .rule:
                "The QA lead and the security lead must sign before 4.2 is released.\n\n"
                    + "## Notes\n\nMara Lindt (QA lead) signed 4.2 on 2026-11-17.\n\n"
            case .table:
                "## Sign-offs\n\n| Role | Name | Date | Status |\n|---|---|---|---|\n"
                    + "| QA Lead | Mara Lindt | 2026-11-17 | Signed |\n"
            case .boxes: Self.asked("Required sign-offs", "QA Lead", "Security Lead") + "## Sign-offs\n\n"
            case .sheet: Self.asked("Required sign-offs", "QA Lead", "Security Lead")
            case .document: ""
            case .de:
                Self.asked("Erforderliche Unterschriften", "Leitung QS", "Leitung Sicherheit")
                    + "## Unterschriften\n\nLeitung QS: unterschrieben von Mara Lindt am 17.11.2026\n\n"
            case .fr:
                Self.asked("Signatures requises", "Responsable QA", "Responsable sécurité")
                    + "## Signatures\n\nResponsable QA : signé par Mara Lindt le 17/11/2026\n\n"
            case .es:
                Self.asked("Firmas requeridas", "Responsable de QA", "Responsable de seguridad")
                    + "## Firmas\n\nResponsable de QA: firmado por Mara Lindt el 17/11/2026\n\n"
            case .pt:
                Self.asked("Assinaturas obrigatórias", "Líder de QA", "Líder de segurança")
                    + "## Assinaturas\n\nLíder de QA: assinado por Mara Lindt em 17/11/2026\n\n"
            case .zh:
                Self.asked("必须签字的角色", "测试负责人", "安全负责人") + "## 签字\n\n测试负责人:王敏 已签字,2026-11-17\n\n"
            case .ja:
                Self.asked("必要な承認", "品質責任者", "セキュリティ責任者") + "## 承認\n\n品質責任者:佐藤 承認済み 2026-11-17\n\n"
            }
        }

        private static func asked(_ title: String, _ first: String, _ second: String) -> String {
            "## \(title)\n\n- \(first)\n- \(second)\n\n"
        }
    }
}
