import MusterText

/// Participles that say by themselves, as a cell or a value, that what they stand beside was done: `Manual | printed`.
///
/// They say nothing of a bug or a signature. Left out are those after which something may be still to do, as "booked",
/// "ordered" or "prepared" beside a test.
enum DeedRows {
    static let all: [WordRow<StatusMeaning>] = [
        .init(
            .met,
            en: """
                updated, written, printed, cleaned, translated, posted, paid, built, hung, tagged, filed, on file, loaded, \
                uploaded, migrated, replaced, calibrated, archived, live, rolled out, mounted, fitted, labelled, labeled, \
                packed, distributed, collected, circulated, connected, registered, imported, converted, copied, moved over, \
                switched on, switched over, activated, backed up, restored, charged, synchronised, synchronized, reconciled, \
                presented, frozen, in stock, on site, up and running, up to date, stocked, painted, wired, sealed, \
                secured, instructed, taught, covered, finalised, finalized, published and announced, all in
                """,
            de: """
                aktualisiert, erhalten, geschrieben, gedruckt, ausgetauscht, hinterlegt, gesendet, abgeschickt, bezahlt, \
                migriert, geladen, hochgeladen, übersetzt, kalibriert, gereinigt, montiert, gebaut, eingebaut, angeschlossen, \
                archiviert, erstellt, abgelegt, unterwiesen, eingewiesen, verteilt, umgezogen, übernommen, ersetzt, gesichert, \
                eingerichtet, angelegt, auf lager, ausgehängt, unterrichtet, benachrichtigt
                """,
            fr: agreeing(
                "testé, envoyé, rédigé, imprimé, formé, informé, installé, répété, contrôlé, traduit, archivé, payé, "
                    + "monté, branché, affiché, diffusé, migré, chargé, remplacé, étalonné, nettoyé, distribué, reçu, "
                    + "mis à jour, mis en place, transmis, averti, prévenu, sauvegardé, configuré, activé, raccordé",
                [
                    ("é", ["é", "ée", "és", "ées"]), ("u", ["u", "ue", "us", "ues"]), ("t", ["t", "te", "ts", "tes"]),
                    ("s", ["s", "se", "ses"]),
                ]) + ", mise à jour, mises à jour, mise en place, mises en place, à jour",
            es: agreeing(
                "enviado, actualizado, formado, instalado, ensayado, recibido, cargado, informado, avisado, capacitado, "
                    + "traducido, configurado, calibrado, limpiado, pagado, archivado, migrado, sustituido, reemplazado, "
                    + "impartido, comunicado, colocado, conectado, montado, activado, respaldado, repartido, probado, "
                    + "impreso, escrito",
                [("o", ["o", "a", "os", "as"])]) + ", en vigor, al día, en su sitio",
            pt: agreeing(
                "enviado, atualizado, instalado, ensaiado, treinado, recebido, carregado, informado, avisado, capacitado, "
                    + "traduzido, configurado, calibrado, limpo, pago, arquivado, migrado, substituído, comunicado, "
                    + "conectado, montado, ativado, distribuído, testado, impresso, escrito, feito",
                [("o", ["o", "a", "os", "as"])]) + ", em dia, no lugar",
            zh: "已更新, 已打印, 已发送, 已安装, 已培训, 已通知, 已备份, 已归还, 已上传, 已迁移, 已更换, 已收到",
            ja: "更新済み, 印刷済み, 送付済み, 設置済み, 周知済み, 移行済み, 交換済み, 受領済, 連絡済み, 教育済み"),
        .init(.met, en: handedIn),
    ]

    /// Each participle in the forms that agree with what it is said of.
    ///
    /// - Parameter endings: for the ending of a word those that take its place.
    private static func agreeing(_ words: String, _ endings: [(String, [String])]) -> String {
        words.split(onByte: UInt8(ascii: ",")).map(\.trimmed).flatMap { word -> [String] in
            guard !word.hasByte(0x20), let (ending, forms) = endings.first(where: { word.endsWithBytes($0.0) }) else {
                return [word]
            }
            let stem = word.bytes(0..<word.utf8.count - ending.utf8.count)
            return forms.map { stem + $0 }
        }.joined(separator: ", ")
    }

    /// Papers that are proof once they are there: `certificate received`.
    private static let handedIn = [
        "certificate", "certificates", "report", "letter", "confirmation", "licence", "license", "permit", "receipt",
        "evidence", "protocol", "written confirmation", "test report", "signed report", "results", "spare parts",
        "parts",
    ].flatMap { paper in ["received", "issued", "filed", "on file", "is here"].map { paper + " " + $0 } }
        .joined(separator: ", ")
}
