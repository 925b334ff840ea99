import MusterModel

/// Words in the title of a document that say what it lists as a whole.
enum SubjectRows {
    static let all: [WordRow<SectionRole>] = [
        .init(
            .signoffs,
            en: """
                approvals, approval, sign offs, sign off, signoffs, signoff, signatures, signature page, \
                who has signed, who signed, who approved, who has approved, certificate of approval, concurrences, \
                clearances, endorsements, signature sheet, signature record
                """,
            de: """
                freigaben, abnahmen, unterschriften, zustimmungen, genehmigungen, mitzeichnung, mitzeichnungen, \
                freigabeblatt, unterschriftenliste, wer hat unterschrieben, wer hat freigegeben
                """,
            fr: "signatures, visas, approbations, feuille de signatures, accords des services, feuille de visas",
            es: "firmas, aprobaciones, hoja de firmas, vistos buenos",
            pt: "assinaturas, aprovações, folha de assinaturas",
            zh: "会签, 签核, 签核记录, 签字, 签署, 会签单, 签字页, 审批记录",
            ja: "承認欄, 署名, 承認記録, 承認一覧, 承認状況, 押印"),
        .init(
            .acceptance,
            en: """
                criteria, conditions, acceptance, what must hold, what has to hold, what must be true, \
                what had to be true, what had to hold, had to hold, acceptance log, factory acceptance, \
                requirements for release, requirements for launch, requirements for going live, release gate, \
                launch gate, go live gate, quality gate, exit gate, tests demanded, tests required
                """,
            de: """
                kriterien, freigabekriterien, abnahmekriterien, bedingungen, freigabebedingungen, voraussetzungen, \
                quality gate, abnahmebedingungen
                """,
            fr: "critères, conditions de, conditions pour, critères d acceptation, conditions de mise en production",
            es: "criterios, condiciones, requisitos para",
            pt: "critérios, condições, requisitos para",
            zh: "准入条件, 发布条件, 上线条件, 验收标准, 验收条件, 发布标准, 上线标准",
            ja: "受入基準, 判定基準, 合格基準, 受入条件, リリース条件, 公開条件, リリース基準, 出荷基準"),
        .init(
            .checklist,
            en: "checks, release tests, launch tests, acceptance tests, smoke tests, readiness checks, final checks",
            de: "prüfpunkte, abnahmetests, freigabetests, prüfungen",
            fr: "contrôles, tests de recette, vérifications",
            es: "comprobaciones, pruebas de aceptación, verificaciones",
            pt: "verificações, testes de aceitação",
            zh: "检查项, 验收测试, 检查结果",
            ja: "受入試験, 確認項目, 検査項目"),
    ]
}
