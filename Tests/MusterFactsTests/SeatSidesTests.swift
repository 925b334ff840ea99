import MusterModel
import Testing

/// Which side of a line is the function and which the person, where only the other lines of the list tell it.
@Suite struct SeatSidesTests {
    private func seats(_ title: String, _ lines: [String]) throws -> [String] {
        try facts(.signoff, in: "# Kite 4.2.0 release sheet\n\n## \(title)\n\n\(lines.joined(separator: "\n"))\n")
            .map { [$0.role, $0.person, $0.status?.rawValue].compactMap(\.self).joined(separator: " | ") }
    }

    @Test(arguments: [
        (
            "Sign-off", "- Technical Director: Ines Falk – signed 2031-04-02",
            "- Executive Producer: Kit Rowe – signed 2031-04-02"
        ),
        (
            "Sign-off", "- QA Lead: Ines Falk, 2031-04-02, approved",
            "- Harbour Relations: Kit Rowe, 2031-04-02, approved"
        ),
        (
            "Unterschriften", "- Testleitung: Ines Falk, 02.04.2031, freigegeben",
            "- Harbour Relations: Kit Rowe, 02.04.2031, freigegeben"
        ),
        (
            "Firmas", "- Plataforma: Ines Falk, aprobado el 02/04/2031",
            "- Prevención de Fraude: Kit Rowe, aprobado el 02/04/2031"
        ),
        (
            "Signatures", "- Recette : Ines Falk, 02/04/2031, approuvé",
            "- Sûreté Portuaire : Kit Rowe, 02/04/2031, approuvé"
        ),
    ])
    func `the other lines of a list show which side is the function`(title: String, plain: String, doubtful: String)
        throws
    {
        let found = try seats(title, [plain, plain.replacing("Ines Falk", with: "Ada Marsh"), doubtful])
        #expect(found.last.map { $0.split(separator: " | ")[1] } == "Kit Rowe")
        #expect(found.allSatisfy { $0.hasSuffix("| signed") })
    }

    @Test func `where names stand first they stay people`() throws {
        let found = try seats(
            "Sign-off",
            ["- Ines Falk: QA Lead, signed 2031-04-02", "- Ada Marsh: Release Manager, signed 2031-04-02"])
        #expect(
            found.map { $0.split(separator: " | ").prefix(2).joined(separator: ", ") } == [
                "QA Lead, Ines Falk", "Release Manager, Ada Marsh",
            ])
    }

    @Test(arguments: [
        "- Executive Producer: Kit Rowe – not signed", "- Executive Producer: Kit Rowe – to sign on 2031-04-09",
        "- Executive Producer: Kit Rowe – signed?", "- Executive Producer: ",
    ])
    func `a seat that is turned is signed no more than before`(line: String) throws {
        let found = try seats(
            "Sign-off",
            ["- Technical Director: Ines Falk – signed 2031-04-02", "- QA Lead: Ada Marsh – signed 2031-04-02", line])
        #expect(found.count { $0.hasSuffix("| signed") } == 2)
    }
}
