/// The words that keep a favourable verdict from counting.
enum ReservationRows {
    static let all: [WordRow<Reservations.Effect>] = [
        .init(
            .nothing, en: "as planned, as foreseen, as expected", de: "wie geplant, wie vorgesehen",
            fr: "comme prévu", es: "según lo previsto, como estaba previsto",
            pt: "conforme previsto, como previsto, no dia", zh: "按计划, 如期", ja: "予定どおり, 予定通り"),
        .init(
            .withdraws,
            en: """
                withdrawn, withdrew, withdraws, revoked, revokes, rescinded, rescinds, retracted, retracts, cancelled, \
                canceled, overturned, reversed, since been dropped, was dropped again, has been dropped, called off, is off, are off, was off, repealed, recalled, was a mistake, in error, superseded, annulled, void, voided, invalid, no longer, expired, lapsed, \
                suspended, refused, taken back, took it back, took that back, took this back, takes it back, takes that back, took back, takes back, take back, we withdraw, we revoke, we rescind, \
                i withdraw, i revoke, i take back
                """,
            de: "zurückgezogen, zurückgenommen, widerrufen, aufgehoben, storniert, ungültig, erloschen",
            fr: "retiré, retirée, annulé, annulée, révoqué, révoquée, suspendu",
            es: "retirado, retirada, revocado, revocada, anulado, anulada, cancelado, cancelada, suspendido",
            pt: "retirado, retirada, revogado, revogada, anulado, cancelado, cancelada, suspenso",
            zh: "撤回, 取消, 撤销, 作废, 失效",
            ja: "撤回, 取消, 取り消し, 取下げ, 無効, 失効"),
        .init(
            .putsOff,
            en: """
                proposed, draft, tentative, tentatively, provisional, provisionally, preliminary, expected, recommends, \
                likely, probably, presumably, tbc, tbd, to be confirmed, to be decided, to be taken, to be signed, \
                to be approved, deferred, postponed, put off, put back, delayed, on hold, not yet, would, could, might, should, hopefully, \
                planned, foreseen, not voted, not decided, next meeting, almost, nearly, in principle, informally, verbally, \
                waiting for, awaiting, assumed, as far as, hypothetical, example, \
                is with the, lies with the, is up to the, has the last word, have the last word, has the final say, have the final say, has the final word, \
                waits, has to wait, must wait, have to wait, has to decide, have to decide, will decide, must decide, is to decide, decides tomorrow
                """,
            de:
                "vorläufig, erst nach, erst wenn, erst mit, erst dann, liegt beim, liegt bei der, geplant, verschoben, ausstehend, voraussichtlich, vertagt, würde, sollte, fast, noch offen, noch nicht, grundsätzlich, mündlich, angenommen, soweit, beispiel",
            fr:
                "provisoire, reporté, reportée, prévu, prévue, serait, devrait, presque, en attente, pas encore, en principe, sur le principe, supposé, exemple",
            es:
                "provisional, aplazado, aplazada, previsto, prevista, pendiente, sería, debería, casi, aún no, todavía no, en principio, supuesto, ejemplo",
            pt:
                "provisório, adiado, adiada, previsto, prevista, pendente, seria, deveria, quase, ainda não, em princípio, suposto, exemplo",
            zh: "暂定, 推迟, 待定, 尚未, 预计, 延期, 有待, 原则上, 假设, 示例",
            ja: "保留, 延期, 予定, 見込み, 未定, まだ, 仮, 原則, 例"),
        .init(
            .denies,
            en: """
                not, no, never, cannot, can t, don t, won t, isn t, wasn t, hasn t, nobody, neither, nor, unable, without
                """,
            de: "nicht, kein, keine, keinen, ohne, nein",
            fr: "pas, non, aucun, aucune, sans",
            es: "sin, ningún, ninguna, nunca",
            pt: "sem, não, nenhum, nunca",
            zh: "不, 未, 没有",
            other: "geen, niet"),
    ]
}
