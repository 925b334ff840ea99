/// The words in a cell or value that leave less of its good state than there seems to be: `Approved on condition that …`.
/// In running text most of them speak of other things.
enum DoubtRows {
    enum Place: Sendable, Equatable {
        case anywhere, beginning
        /// Words that hold one of the others, and leave the state whole.
        case nowhere
    }

    static let all: [WordRow<Place>] = [
        .init(
            .nowhere, en: "as expected, expected result, expected results, expected behaviour, expected behavior",
            de: "wie erwartet", fr: "comme attendu", es: "como esperado, según lo esperado, lo esperado",
            pt: "como esperado, conforme esperado"),
        .init(
            .anywhere,
            en: """
                except, excepting, excluding, expected, on condition, on the condition, under the condition, with condition, with conditions, conditional, \
                conditionally, condition pending, under protest, in part, in parts, with reservation, with deviation, \
                with deviations, with major, with critical, with restriction, with limitation, with exception, \
                no objection received, no objections received, no objection so far, no objection by, no answer received, \
                no reply, no response, assumed approved, deemed approved, taken as approved, tacit, tacitly, silence, by silence, \
                with concession, with concessions, with objections, with concerns, with blockers, with defects, \
                but, however, hardly, barely, scarcely, temporarily, temporary, pro tem, interim, dissenting, \
                not unanimous, not for, not on, not in, not all, without the, apart from, other than, except for, save for, \
                to be confirmed, tbc, in theory, on paper, sort of, kind of, more or less, one to go, two to go, three to go, some to go, more to go, still to go, left to do, so far, \
                mostly, under reserve, with rework, until fixed, when fixed, if fixed, awaited, awaiting, undone, unusable, \
                not usable, for one, for the first, for half, next week, next month, tomorrow, to follow, by mistake, in error
                """,
            de: """
                außer, bis auf, mit ausnahme, mit auflage, mit auflagen, unter auflage, unter auflagen, mit bedingung, mit bedingungen, \
                unter der bedingung, unter bedingungen, bedingt, mit einschränkung, eingeschränkt, mit abweichung, \
                mit abweichungen, mit vorbehalten, zum teil, zu teilen, in teilen, teils, großteils, \
                aber, jedoch, allerdings, kaum, befristet, zeitweise, übergangsweise, interimistisch, \
                nicht für, nicht auf, nicht alle, ausgenommen, abgesehen von, \
                mit nacharbeit, mit wesentlichen, mit schweren, mit kritischen, sozusagen, soweit, nicht bestätigt, \
                steht aus, stehen aus, nächste woche, kommende woche, unbrauchbar, rückgängig, irrtümlich
                """,
            fr: """
                sous condition, sous conditions, avec condition, avec conditions, avec des conditions, sauf, conditionnel, conditionnelle, conditionnellement, \
                conditionné, conditionnée, sous réserves, sous les réserves, avec restriction, avec restrictions, \
                avec écart, avec écarts, avec dérogation, en partie, partiellement, quasi, à l exception, hormis, hors module, \
                excepté, à peine, globalement, grosso modo, temporairement, à titre provisoire, \
                mais, toutefois, cependant, pas sur, pas pour, pas tous, pas toutes, à revoir, à reprendre, à confirmer, \
                avec anomalies majeures, avec réserves majeures, jusqu à nouvel ordre, il manque, manque, manquent, \
                semaine prochaine, inutilisable, pas confirmé, non confirmé, par erreur
                """,
            es: """
                esperado, esperada, salvo, excepto, con condición, con condiciones, condicionado, condicionada, condicional, condicionalmente, \
                bajo condición, bajo condiciones, bajo reserva, con reserva, con restricción, con restricciones, con limitaciones, \
                con reparos, con desviaciones, con observaciones mayores, con observaciones críticas, con objeciones, \
                sujeto a, sujeta a, a condición, en parte, parcialmente, apenas, temporalmente, \
                pero, sin embargo, aunque, no en, no para, no todos, no todas, a falta de, por confirmar, a confirmar, \
                con excepción, a excepción, a medias, condicionado a, hasta que, con concesión, falta, faltan, \
                próxima semana, semana que viene, inutilizable, sin confirmar, por error
                """,
            pt: """
                salvo, exceto, com condição, com condições, condicionado, condicionada, condicional, condicionalmente, sob condição, \
                sob condições, sob reserva, com reserva, com reservas, com restrição, com restrições, com limitações, \
                com desvios, com objeções, sujeito a, sujeita a, desde que, em parte, parcialmente, apenas, \
                temporariamente, mas, porém, contudo, embora, não no, não na, não em, \
                não para, não todos, não todas, a confirmar, com exceção, à exceção, a menos que, até que, com concessão, \
                falta, faltam, próxima semana, semana que vem, inutilizável, sem confirmar, por engano
                """,
            zh: """
                有条件, 附条件, 有條件, 附條件, 但, 不过, 原则上, 原則上, 待整改, 需整改, 整改后, 待修复, 修复后, 待确认, 待補, 无法, 無法, 不予, 未能, 未完全, \
                部分, 大体上, 勉强, 暂时, 暂行, 临时, 除外, 之外, 有保留, 附带条件, 前提是, 下周, 尚缺, 还缺, 误, 视情况, 不含, 不包括, 仅, 口头上, 複測, 复测后
                """,
            ja: """
                条件つき, 条件あり, 条件有り, 条件を付, 留保, 暫定, 原則, 部分的, 一部除, を除, しない, しません, せず, ではない, とは言えない, とはいえない, できず, \
                ではなく, ただし, 但し, もっとも, 要是正, 要修正, 要再, 是正後, 修正後, 再試験後, 来週, 未確認, 待ち, 一時的, 当面, 口頭, 概ね, 仮承認
                """),
        .init(
            .beginning,
            en: """
                only, just, almost, nearly, mostly, largely, partly, partially, half, semi, quasi, hardly, barely, seldom, \
                should, would, could, might, may, will, shall, cannot, can t, no longer, to be, pre, \
                rarely, sometimes, if, when, unless, once, verbally, tentatively, provisionally, conditionally, \
                temporarily, formerly, previously, initially, hopefully, probably, presumably, supposedly, allegedly
                """,
            de: """
                nur, lediglich, fast, beinahe, nahezu, halb, teils, teilweise, bedingt, eingeschränkt, kaum, \
                soll, sollte, würde, wird, muss, kann, könnte, falls, wenn, sobald, mündlich, vorläufig, \
                vormals, früher, vorher, ursprünglich, vermutlich, wahrscheinlich, hoffentlich, angeblich
                """,
            fr: """
                seulement, uniquement, presque, quasi, quasiment, à peine, partiellement, en partie, majoritairement, \
                globalement, si le, si la, si les, quand, dès que, sera, serait, devrait, doit, provisoirement, oralement, \
                probablement, sans doute, auparavant, initialement, soi disant, semi
                """,
            es: """
                solo, sólo, solamente, únicamente, casi, apenas, parcialmente, en parte, mayormente, mayoritariamente, \
                cuando, será, sería, debe, debería, debería ser, provisionalmente, verbalmente, probablemente, antes, \
                inicialmente, supuestamente, semi
                """,
            pt: """
                só, somente, apenas, unicamente, quase, parcialmente, em parte, majoritariamente, maioritariamente, \
                quando, será, seria, deve, deveria, provisoriamente, verbalmente, provavelmente, antes, inicialmente, \
                supostamente, semi
                """,
            zh: "拟, 若, 如果, 倘若, 如修, 即将, 预计, 基本, 几乎, 部分, 暂, 仅, 只, 原则, 口头, 曾, 原本, 不予, 无法",
            ja: "一部, ほぼ, 概ね, おおむね, 原則, 暫定, 仮, 条件, 部分, 口頭, もし, 以前, 当初, まだ, 要再"),
    ]
}
