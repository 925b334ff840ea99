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
                confirmed, accepted, finished, approval, verification
                """,
            de: "erledigt, geprüft, abgenommen, freigegeben, getestet, fertig",
            fr: "fait, vérifié, testé, approuvé, validé, terminé",
            es: "hecho, verificado, verificada, probado, aprobado, aprobada",
            pt: "feito, testado, aprovado, aprovada, concluído",
            zh: "已完成, 已验证, 已测试, 已确认, 是否完成",
            ja: "完了, 確認済, 確認済み, 検証済"),
        .init(
            false, en: "passed, pass, ok, met", de: "bestanden, erfüllt", fr: "réussi, conforme",
            es: "superado, cumple",
            pt: "atendido", zh: "通过, 是否通过", ja: "合格, 合否"),
    ]
}
