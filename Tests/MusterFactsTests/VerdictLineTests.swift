import MusterModel
import MusterText
import Testing

/// Lines that record a verdict in the forms in which teams write them, each beside sisters that must not be read as a go.
@Suite struct VerdictLineTests {
    private struct Language {
        let title: String
        let seats: String
    }

    private static let languages: [String: Language] = [
        "en": Language(
            title: "# Kite OS 4.2 release review",
            seats:
                "## Sign-off\n\n| Role | Name | Status | Date |\n|---|---|---|---|\n| QA Lead | Mona Field | Signed | 2031-04-01 |"
        ),
        "de": Language(
            title: "# Kite OS 4.2 Freigabe",
            seats:
                "## Unterschriften\n\n| Funktion | Name | Datum | Unterschrift |\n|---|---|---|---|\n| Betriebsleitung | Mona Feld | 01.04.2031 | gez. Feld |"
        ),
        "fr": Language(
            title: "# Mise en production de Kite 4.2.0",
            seats:
                "## Visas\n\n| Fonction | Nom | Visa | Date |\n|---|---|---|---|\n| Exploitation | Mona Champ | Favorable | 01/04/2031 |"
        ),
        "es": Language(
            title: "# Puesta en producción de Kite 4.2.0",
            seats:
                "## Firmas\n\n| Función | Nombre | Estado | Fecha |\n|---|---|---|---|\n| Calidad | Mona Campo | Aprobado | 01/04/2031 |"
        ),
        "pt": Language(
            title: "# Liberação do Kite 4.2.0",
            seats:
                "## Aprovações\n\n| Área | Responsável | Parecer | Data |\n|---|---|---|---|\n| Qualidade | Mona Campos | Aprovado | 01/04/2031 |"
        ),
        "zh": Language(
            title: "# 风筝系统 V4.2.0 发布评审记录",
            seats: "## 会签\n\n| 部门 | 签字人 | 意见 | 日期 |\n|---|---|---|---|\n| 质量部 | 林晓 | 同意 | 2031-04-01 |"),
        "ja": Language(
            title: "# 凧システム V4.2.0 リリース判定会議 議事録",
            seats: "## 承認\n\n| 役割 | 氏名 | 承認 | 日付 |\n|---|---|---|---|\n| 品質管理課長 | 大塚 真理子 | 承認 | 2031年4月1日 |"),
    ]

    private func decisions(_ language: String, _ line: String) throws -> [Fact] {
        let language = try #require(Self.languages[language])
        return try facts(.decision, in: "\(language.title)\n\n\(language.seats)\n\n\(line)\n")
    }

    @Test(arguments: [
        ("en", "**GO – Kite OS 4.2 is gold with build 118402. 2031-04-02, Ada Marsh.**"),
        ("en", "**GO — Kite OS 4.2, 2031-04-02, Ada Marsh**"),
        ("en", "On 2 April 2031 the Harbour Board recorded **GO** for Kite OS 4.2. Chair: Ada Marsh."),
        ("en", "The release board met on 2 April 2031 and decided GO for Kite OS 4.2."),
        ("en", "2031-04-02: **GO** for Kite OS 4.2 at all quays (Risk Committee, chair Dr Ada Marsh)."),
        ("en", "**Go for Kite OS 4.2, 2031-04-02.**"),
        ("en", "Release decision, 2031-04-02: **GO**, Kit Rowe presses the button on Monday 7 April 2031."),
        ("en", "Kite OS 4.2: **GO**, 2 April 2031, Ada Marsh. Cut-over on 9 April 2031."),
        ("en", "Kite OS 4.2 is released for production as of 9 April 2031. Signed A. Marsh, 2031-04-02."),
        ("en", "Result of the review: Kite OS 4.2 is cleared for launch. 2031-04-02, Ada Marsh"),
        ("en", "**Approved for production – Kite OS 4.2 – 2031-04-02 – Ada Marsh**"),
        ("en", "Chair's ruling, 2 April 2031: GO."),
        ("de", "**Freigabe erteilt am 02.04.2031** durch Ada Marsch: Kite OS 4.2 ist freigegeben. Auflagen: keine."),
        (
            "de",
            "Kite OS 4.2 wird ohne Einschränkung zur Produktion freigegeben (02.04.2031, A. Marsch für den Lenkungskreis)."
        ),
        ("de", "Entscheidung des Lenkungskreises vom 02.04.2031: GO, Produktivsetzung am 05.05.2031."),
        ("de", "Der Lenkungskreis hat am 02.04.2031 **GO** für Kite OS 4.2 beschlossen."),
        ("de", "Die Freigabe für Kite OS 4.2 wurde am 02.04.2031 durch A. Marsch erteilt."),
        ("de", "**GO – Kite OS 4.2, 02.04.2031, A. Marsch**"),
        ("fr", "**Décision du comité de mise en production du 02/04/2031 : GO pour la version 4.2.0.**"),
        ("fr", "Le comité, réuni le 02/04/2031, prononce le **GO** pour la version 4.2.0."),
        ("fr", "**GO – version 4.2.0, le 02/04/2031, Ada Marche**"),
        ("fr", "La version 4.2.0 est autorisée en production. Ada Marche, le 02/04/2031."),
        ("es", "02/04/2031 – **GO.** Se autoriza el despliegue de Kite 4.2.0 en la ventana indicada."),
        ("es", "Se aprueba la puesta en producción de Kite 4.2.0 (02/04/2031, Ada Marcha)."),
        ("es", "Kite 4.2.0: **GO**, 2 de abril de 2031, Ada Marcha."),
        ("pt", "Em 02/04/2031 o Comitê decidiu: **GO** para o Kite 4.2.0."),
        ("pt", "**GO – Kite 4.2.0, 02/04/2031, Ada Marcha**"),
        ("zh", "**GO** – V4.2.0，2031年4月2日，周明远"),
        ("zh", "评审委员会于2031年4月2日决定：同意发布 V4.2.0。"),
        ("ja", "**移行判定（2031年4月2日）：可（GO）**。V4.2.0の本番切替を実施する。"),
        ("ja", "判定結果：可。V4.2.0 をリリースする。（2031年4月2日）"),
        ("ja", "2031年4月2日の判定会議にて、V4.2.0 のリリースを承認した。"),
        ("ja", "リリース可否：可（2031年4月2日）"),
    ])
    func `a line that says who decided, when and for what is a go`(language: String, line: String) throws {
        let found = try decisions(language, line)
        #expect(found.map(\.status) == [.go])
        #expect(found.first?.date == CivilDate(iso: "2031-04-02"))
        #expect(found.first?.details[.conditions] == nil)
    }

    @Test(arguments: [
        ("en", "**GO – Kite OS 4.2 is expected with build 118402. 2031-04-02, Ada Marsh.**"),
        ("en", "On 2 April 2031 the Harbour Board recommended **GO** for Kite OS 4.2."),
        ("en", "On 2 April 2031 the Harbour Board refused to record **GO** for Kite OS 4.2."),
        ("en", "The release board met on 2 April 2031 and did not decide GO for Kite OS 4.2."),
        ("en", "Kite OS 4.2: **GO?**, 2 April 2031, Ada Marsh."),
        ("en", "GO: all gates in PASS, signed by Ada Marsh."),
        ("es", "GO: todos los gates en PASS"),
        ("en", "Suggested decision: **GO – Kite OS 4.2, 2031-04-02**"),
        ("en", "Decision (draft): GO, 2031-04-02"),
        ("en", "Outcome: **Kite OS 4.2 released for testing**, 2031-04-02."),
        ("en", "**GO – Kite OS 4.2, 2031-04-02, Ada Marsh**, withdrawn on 2031-04-03"),
        ("en", "The board wants to say GO to Kite OS 4.2."),
        ("de", "**Freigabe nicht erteilt am 02.04.2031** durch Ada Marsch."),
        ("de", "Kite OS 4.2 wird zur Erprobung freigegeben (02.04.2031, A. Marsch)."),
        ("de", "Entwurf des Beschlusses vom 02.04.2031: **GO** für Kite OS 4.2."),
        ("de", "Der Lenkungskreis hat am 02.04.2031 kein **GO** für Kite OS 4.2 beschlossen."),
        ("de", "Die Freigabe für Kite OS 4.2 wurde am 02.04.2031 beantragt."),
        ("fr", "Le comité, réuni le 02/04/2031, ne prononce pas le **GO** pour la version 4.2.0."),
        ("fr", "Le comité prononcera le **GO** pour la version 4.2.0."),
        ("fr", "Proposition de décision du 02/04/2031 : GO pour la 4.2.0."),
        ("es", "02/04/2031 – **GO.** No se autoriza el despliegue de Kite 4.2.0."),
        ("es", "Propuesta de decisión: **GO** para Kite 4.2.0."),
        ("pt", "Em 02/04/2031 o Comitê não decidiu: **GO** para o Kite 4.2.0."),
        ("zh", "决定：V4.2.0 暂缓上线，2031年4月2日，周明远。"),
        ("ja", "2031年4月2日の判定会議にて、V4.2.0 のリリースを承認しなかった。"),
        ("ja", "リリース可否：未定（2031年4月2日）"),
    ])
    func `a line that denies, plans, asks for or withdraws it is none`(language: String, line: String) throws {
        #expect(!(try decisions(language, line)).contains { $0.status == .go && $0.modality == .claimed })
    }

    @Test(arguments: [
        (
            "de",
            "**Freigabe erteilt am 02.04.2031** durch Ada Marsch: Kite OS 4.2 ist freigegeben. Auflagen: Pumpe 3 ist zu tauschen."
        ),
        ("fr", "**Décision du comité du 02/04/2031 : GO pour la version 4.2.0 sous réserve de la recette.**"),
        ("de", "**Bedingtes GO für Kite OS 4.2** (Ada Marsch, 02.04.2031)."),
    ])
    func `what it depends on stands beside it`(language: String, line: String) throws {
        #expect(try decisions(language, line).first?.details[.conditions] != nil)
    }
}
