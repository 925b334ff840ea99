import MusterModel
import MusterText
import Testing

@Suite("Phases, topics, risks and boxes of ordinary papers")
struct OrdinaryPlansTests {
    @Test("points under a title of phases are phases by their names alone, as far as their last words say")
    func named() throws {
        let text = """
            # Launch of the tower

            ## Phases
            1. **Alpha** (3 – 28 March): 40 boxes, done
            2. **Beta** (from 7 April): not done
            3. **Gamma** (20 May): should be done
            4. **Delta**: done?
            5. **Epsilon**: done except the hall
            6. **Zeta**: almost done
            7. **Omega**: to be done
            8. **Theta**: probably done
            """
        let phases = try facts(.phase, in: text)
        #expect(phases.map(\.title) == ["Alpha", "Beta", "Gamma", "Delta", "Epsilon", "Zeta", "Omega", "Theta"])
        #expect(phases.filter { $0.status == .done }.map(\.title) == ["Alpha"])
    }

    @Test("lines that each begin with the number of a phase are phases, with what a sign sets apart as state")
    func runs() throws {
        let text = """
            # Plano do cais

            Fase 1 – Preparar o terreno (março): concluída
            Fase 2 – Plantar (abril): em andamento
            Fase 3 – Colher (julho)
            """
        #expect(try facts(.phase, in: text).map(\.status) == [.done, .inProgress, nil])
        let letters = "# 搬迁\n\n阶段一：打包——已完成\n阶段二：运输——未完成\n"
        #expect(try facts(.phase, in: letters).map(\.status).first == .done)
        #expect(try facts(.phase, in: letters).count { $0.status == .done } == 1)
    }

    @Test("numbered rows of phases under their title are phases in a document of no kind")
    func rows() throws {
        let text = """
            # Plan der Anleger

            ## Phasen
            | Phase | Inhalt | Ende | Status |
            |---|---|---|---|
            | 1 | Neue Leinen | 31.01.2031 | abgeschlossen |
            | 2 | Poller | 28.02.2031 | offen |
            """
        #expect(try facts(.phase, in: text).map(\.id) == ["1", "2"])
    }

    @Test("titles that number tries with a day each are phases")
    func tries() throws {
        let text =
            "# Trial of the kite\n\n## Attempt 1 (2031-01-15)\nToo heavy.\n\n## Attempt 2 (2031-01-22)\nIt flew.\n"
        #expect(try facts(.phase, in: text).map(\.id) == ["1", "2"])
    }

    @Test("topics of minutes that say in a word how they came out are decisions")
    func topics() throws {
        let text = """
            # Minutes, harbour council, 14 May 2031

            Present: Kit Rowe, Ada Marsh

            1. Budget: adopted with 9 votes to 2.
            2. Gate: not approved.
            3. Paint: postponed to the next meeting.
            4. The order of boats is agreed.
            5. Buoys: option B approved by the client.
            6. **CR-9** New door: rejected, no way back.
            """
        let decisions = try facts(.decision, in: text)
        #expect(decisions.map(\.status) == [.accepted, .rejected, .pending, .accepted, .accepted, .rejected])
        #expect(decisions.last?.id == "CR-9")
    }

    @Test(
        "what is wanted, doubted, limited, asked or of another time is accepted by no topic",
        arguments: [
            "New gate: to be approved at the next meeting.", "Painting: approved if the price is confirmed.",
            "Lamps: approved except lamp 7.", "Crane: approved by the client?", "Crane: approved by Friday.",
            "Ropes: approval expected by Friday.", "Signs: almost approved.", "~~Boats: approved.~~",
            "Nets: approved last year, now withdrawn.", "The order of nets is not agreed.",
            "The order of ropes should be agreed.", "Flags: approved, subject to the colour.",
            "Masts: approved in principle.", "Sails: approved once the cloth is here.",
            "Release 4.2: approved by June.",
        ])
    func unsettled(topic: String) throws {
        let text = "# Minutes, harbour council, 14 May 2031\n\nPresent: Kit Rowe, Ada Marsh\n\n1. \(topic)\n2. Tea.\n"
        #expect(try facts(.decision, in: text).allSatisfy { $0.status != .accepted && $0.status != .go })
    }

    @Test("a function has to do what minutes say that it will; a sort of people, or one who will not, has not")
    func functions() throws {
        func tasks(_ line: String) throws -> [String?] {
            try facts(.task, in: "# Minutes, harbour council, 14 May 2031\n\nPresent: Kit, Ada\n\n\(line)\n").map(
                \.role)
        }
        #expect(try tasks("Lights: the contractor will send a new plan by 20 May 2031.") == ["contractor"])
        #expect(try tasks("Supplier is to quote the thicker rope.") == ["Supplier"])
        #expect(try tasks("Developers will want to know about the ropes.").isEmpty)
        #expect(try tasks("The contractor will not send anything before June.").isEmpty)
    }

    @Test("a line in bold letters with how likely and how grave it is below is a risk")
    func weighed() throws {
        let text = """
            # Flying day

            **The crane stops at night**
            Likelihood: low. Impact: severe. We borrow the one of pier 4. Owner: Kit Rowe

            **Pier closed**
            We met at the pier.
            """
        let risks = try facts(.risk, in: text)
        #expect(risks.map(\.title) == ["The crane stops at night"])
        #expect(risks.map(\.severity) == [.high])
    }

    @Test("a line that calls what it tells a problem is an issue; one that explains what was built is none")
    func problems() throws {
        #expect(try facts(.issue, in: "# Tower\n\nProblem: case 4 fogs up at night.\n").count == 1)
        #expect(try facts(.issue, in: "# 仓库\n\n问题：库存数对不上（高）\n").map(\.severity) == [.high])
        #expect(try facts(.issue, in: "# Tower\n\nProblem: none that we know of.\n").isEmpty)
        let explained = "# Tower\n\nProblem: ropes tear when wet.\nSolution: we use wire instead.\n"
        #expect(try facts(.issue, in: explained).isEmpty)
    }

    @Test(
        "one column of boxes that asks whether something was done makes checks of the rows; a compared property does not"
    )
    func boxes() throws {
        let asked = """
            # Rotation of keys

            | Lock | Expires | Rotated? | By |
            |---|---|---|---|
            | north | 2031-06-02 | [x] | KM |
            | south | 2031-06-19 | [ ] | |
            """
        #expect(try facts(.checklistItem, in: asked).map(\.status) == [.done, .todo])
        let compared =
            "# Lamps\n\n| Model | Price | Waterproof |\n|---|---|---|\n| A1 | 30 | [x] |\n| B2 | 40 | [ ] |\n"
        #expect(try facts(.checklistItem, in: compared).isEmpty)
    }

    @Test("a field behind the list that a line introduces belongs to none of its points")
    func behindLists() throws {
        let text = "# Stand 12.05.2031\n\nProbleme:\n- Aufzug klemmt\n- Licht fehlt\n\nWiedereröffnung: 01.07.2031\n"
        #expect(try facts(.milestone, in: text).map(\.title) == ["Wiedereröffnung"])
    }

    @Test("points behind the middle dot of Japanese texts are points")
    func dots() throws {
        let text = "# 点検記録\n\n是正事項\n・蓋を設置する（鳶工 上野、2031年10月4日まで）\n・通路を片付ける\n"
        #expect(try facts(.task, in: text).map(\.line) == [4, 5])
    }

    @Test("conditions beside any decision are criteria")
    func conditions() throws {
        let text =
            "# Tower\n\n**Verdict: pending** until May.\n\nConditions\n1. Spare lamp on site.\n2. Way back known.\n"
        #expect(try facts(.criterion, in: text).map(\.line) == [6, 7])
    }
}
