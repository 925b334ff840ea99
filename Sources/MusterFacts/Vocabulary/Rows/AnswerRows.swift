/// Yes and no, and the titles of columns that are answered by them.
enum AnswerRows {
    /// Whole cells and titles.
    static let answers: [WordRow<Bool>] = [
        .init(
            true, en: "yes, y, true", de: "ja, j", fr: "oui", es: "sí, si", pt: "sim", zh: "是, 是的", ja: "はい, 有り",
            other: "tak, да"),
        .init(
            false, en: "no, n, false", de: "nein", fr: "non", es: "no", pt: "não, nao", zh: "否, 不是", ja: "いいえ, 無し",
            other: "nie, нет"),
    ]

    /// Titles that say of each row whether something was done with it; false for those that ask how it came out, to
    /// which "no" is a failure rather than work that is still to do.
    static let participles: [WordRow<Bool>] = [
        .init(
            true,
            en: """
                done, complete, verified, tested, reviewed, approved, checked, ready, validated, implemented, \
                confirmed, accepted, finished, approval, verification, received, delivered, submitted, provided, \
                available, present, issued, handed over, in place, performed, executed, run, carried out, \
                installed, deployed, configured, archived, published, updated, trained, documented, inspected, \
                witnessed, rehearsed
                """,
            de: """
                erledigt, geprüft, abgenommen, freigegeben, getestet, fertig, vorhanden, geliefert, eingegangen, \
                vorgelegt, liegt vor, durchgeführt, umgesetzt, verfügbar, übergeben, eingerichtet, installiert, \
                dokumentiert, ausgeführt, abgeschlossen, bestätigt, eingereicht, vollständig, erhalten
                """,
            fr: """
                fait, vérifié, testé, approuvé, validé, terminé, reçu, reçue, livré, livrée, fourni, fournie, \
                remis, remise, disponible, présent, effectué, effectuée, réalisé, réalisée, exécuté, en place, \
                installé, documenté, complet, contrôlé, déployé
                """,
            es: """
                hecho, verificado, verificada, probado, aprobado, aprobada, recibido, recibida, entregado, \
                entregada, presente, realizado, realizada, ejecutado, ejecutada, instalado, documentado, revisado, \
                validado, completo, completa, comprobado, implantado
                """,
            pt: """
                feito, testado, aprovado, aprovada, concluído, recebido, recebida, entregue, disponível, executado, \
                feita, testada
                """,
            zh: """
                已完成, 已验证, 已测试, 已确认, 是否完成, 已收到, 是否收到, 已交付, 是否交付, 已提交, 是否提交, 是否提供, 已提供, 已执行, 是否执行, 已部署, 已具备, 是否具备, \
                已归档, 是否就绪, 已就绪, 是否齐全, 是否完备, 已检查, 是否检查, 是否验证, 是否确认
                """,
            ja: """
                完了, 確認済, 確認済み, 検証済, 受領, 受領済, 受領済み, 納品, 納品済み, 提出, 提出済, 提出済み, 実施, 実施済, 実施済み, 準備済み, 整備, 対応済, 対応済み, 完了済み
                """),
        .init(
            false,
            en: """
                passed, pass, ok, met, compliant, conforms, conformant, satisfied, fulfilled, acceptable, \
                successful, within limits, within tolerance, in tolerance, in spec
                """,
            de: "bestanden, erfüllt, konform, i o, in ordnung, eingehalten, erfolgreich, zulässig",
            fr: "réussi, conforme, satisfait, respecté, atteint",
            es: "superado, cumple, superada, apto, satisfactorio, correcto, cumplido, cumplida",
            pt: "atendido, atende, cumpre, cumprido, atendida",
            zh: "通过, 是否通过, 符合, 是否符合, 是否合格, 达标, 是否达标, 是否满足",
            ja: "合格, 合否, 適合, 適否, 可否, 良否, 達成"),
    ]
}
