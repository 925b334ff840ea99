/// The words of sentences in which somebody resolves that a release goes, or that it does not.
enum ResolutionRows {
    enum Part: Sendable {
        /// Who may resolve for all: a body, or somebody at the head of it.
        case decider
        /// That somebody came to a decision, before what it is to do: `decided to`, `agreed that we`.
        case resolves
        /// To let something go, as a verb: `ship`, `publish`.
        case act
        /// That somebody consents to what follows: `approved`, `cleared`.
        case consents
        /// That consent was given, without a word of who did: `granted`, `favourable`.
        case granted
        /// The letting go, as a noun: `the launch`.
        case departure
        /// A go by another name: `the green light`.
        case light
        /// That somebody gave it.
        case gives
        /// What is said of a release that may go: `is a go`, `was cleared for release`.
        case outcome
        /// That a vote ended in favour.
        case carried
        /// That somebody does not consent.
        case refuses
        /// What is said of a release that may not go.
        case refused
    }

    static let all: [WordRow<Part>] = [
        .init(
            .decider,
            en: """
                board, release board, change board, launch board, safety board, advisory board, executive board, \
                programme board, program board, committee, release committee, steering committee, council, \
                release council, panel, cab, steerco, exco, group, steering group, team, release team, launch team, meeting, we, \
                everyone, everybody, all of us, both of us, management, director, managing director, ceo, cto, coo, \
                president, sponsor, executive sponsor, chair, chairman, chairwoman, project board, quality board, \
                release authority, change advisory board, maintainers, members, leadership, leadership team, \
                product council, all, gatekeepers, tech leads, exec team, those present, all present, core team, \
                core devs, go no go, management round, duty director, launch director, customer
                """,
            de: """
                gremium, ausschuss, lenkungskreis, lenkungsausschuss, vorstand, runde, freigaberunde, sitzung, \
                geschäftsführung, geschäftsleitung, direktion, leitung, kommission, rat, wir, alle, beirat, \
                projektleitung, freigabegremium, änderungsbeirat, amtsleitung, team, geschäftsführerin, geschäftsführer
                """,
            fr: """
                comité, commission, conseil, direction, directeur, directrice, équipe, réunion, nous, tous, \
                comité de pilotage, bureau, direction générale, présidente, président
                """,
            es: """
                comité, junta, consejo, dirección, director, directora, equipo, reunión, acordamos, todos, gerencia, \
                comisión, mesa, presidencia
                """,
            pt: """
                comitê, conselho, comissão, diretoria, diretor, diretora, equipe, reunião, gerência, todos, nós, mesa
                """,
            zh: "委员会, 会议, 评审组, 评审会, 董事会, 管理层, 全体, 领导小组, 变更委员会",
            ja: "会議, 委員会, 判定会, 全員, 役員会, 経営会議, 審査会, 部長, 責任者"),
        .init(
            .resolves,
            en: """
                decided to, decided that, decide to, decides to, decides, agreed to, agreed that, agree to, resolved to, \
                resolved that, resolves to, resolved, voted to, voted unanimously to, chose to, settled on, \
                have decided to, has decided to, decided unanimously to, agreed unanimously to, unanimously agreed to, \
                unanimously decided to, unanimously voted to, all agreed to, decision is to, decision was to, \
                consensus is to, consensus was to, outcome is to, conclusion is to, decided, agreed, concluded to, \
                concluded that, orders that, ordered that, took the decision, it is decided, it s decided, that s decided, \
                it is settled, it s settled, that s settled, it was agreed to, it was agreed that, it was decided to, \
                it was decided that, it was resolved to, it was resolved that
                """,
            de: """
                beschließt, beschloss, beschlossen, entschied, entschieden, entscheidet, einigten uns, einigte sich, \
                es wurde beschlossen, es wird beschlossen
                """,
            fr: """
                a décidé de, a décidé, décide de, décident de, ont décidé de, avons décidé de, décidons de, a convenu de, \
                a résolu de, a acté, c est décidé, décidé, il est décidé de, il a été décidé de, il a été convenu de
                """,
            es: """
                decidió, decide, acordó, acuerda, acordamos, decidimos, acordaron, resolvió, resuelve, se decidió, \
                se acordó, se acuerda, se decide, se resuelve, ha decidido, hemos decidido, decidido, está decidido
                """,
            pt:
                "decidiu, decide, decidimos, acordou, resolveu, resolve, concordou em, ficou decidido, foi decidido, está decidido, decidiu se, ficou acordado, foi acordado",
            zh: "决定, 一致决定, 一致同意",
            ja: "決定した, 決めた, 決定"),
        .init(
            .act,
            en: """
                release, ship, publish, launch, deploy, roll out, go live, go live with, going live, going live with, go ahead, go ahead with, \
                proceed, proceed with, go with, going out, be released, be shipped, be published, be launched, \
                be deployed, be rolled out, be put into service, be put into production, be put live, goes live, goes out, \
                is released, is published, ships, launches, go, \
                release it, ship it, shipping it, publish it, launch it, cut, cutting, put live, tag, proceed to release, \
                proceed to production, put into production, put into service, \
                move to production, is going out, open, switch over, cut over
                """,
            de: """
                veröffentlichen, ausliefern, ausrollen, freizugeben, live zu gehen, live gehen, \
                zu veröffentlichen, auszuliefern, auszurollen, in betrieb zu nehmen, in produktion zu nehmen, \
                veröffentlicht, ausgeliefert, ausgerollt, freigeben, live geht
                """,
            fr: """
                publier, livrer, lancer, mettre en production, mettre en service, mettre en ligne, déployer, diffuser, \
                ouvrir
                """,
            es: """
                publicar, lanzar, desplegar, liberar, poner en producción, pasar a producción, salir a producción, \
                poner en servicio, entregar, publicamos, sacar, entra en producción, sale a producción
                """,
            pt: """
                publicar, lançar, liberar, implantar, colocar em produção, entrar em produção, subir para produção, \
                entregar, pôr em produção, entra em produção, vai para produção
                """,
            zh: "发布, 上线, 投产, 交付, 推出",
            ja: "リリースする, 公開する, 出荷する, リリース, 公開, 出荷"),
        .init(
            .consents,
            en: """
                approved, approves, authorised, authorized, authorises, authorizes, cleared, clears, endorsed, \
                confirmed, confirms, signed off on, signed off, consented to, agreed to the, agrees to, accepted, \
                granted, i authorise, i authorize, i approve, i hereby approve, i hereby release, hereby approve, hereby authorise, \
                hereby authorize, authorise, authorize, have approved, has approved, said yes to, says yes to, \
                grants release of, grants the release of, granted the release of, voted for, voted in favour of, voted in favor of, gave approval for, gave its approval for, \
                gave its consent to, gave permission for, gave clearance for, green lit, greenlit, greenlights
                """,
            de: """
                genehmigt, genehmigte, freigegeben, gibt frei, gab frei, stimmt zu, stimmt, stimmte, zugestimmt, \
                billigt, billigte, bewilligt, erteilt die freigabe, erteilte die freigabe, erteilt die freigabe für, \
                erteilte die freigabe für, hat die freigabe erteilt, \
                befürwortet
                """,
            fr: """
                approuve, a approuvé, ont approuvé, autorise, a autorisé, valide, a validé, ont validé, avons validé, \
                entérine, a entériné, a accepté, a donné son accord pour, a donné son accord à, donne son accord à, \
                validé, approuvé, autorisé
                """,
            es: """
                aprueba, aprobó, aprobaron, autoriza, autorizó, autorizamos, aprobamos, valida, validó, dio su \
                aprobación a, da su aprobación a, ha aprobado, ha autorizado, hemos aprobado, aprobada, aprobado, \
                dio el visto bueno a, da el visto bueno a
                """,
            pt: """
                aprova, aprovou, aprovaram, autoriza, autorizou, autorizamos, aprovamos, liberou, validou, \
                deu o aval para, deu aval para, deu aval ao, deu sua aprovação, homologou
                """,
            zh: "批准, 同意, 通过, 准予",
            ja: "承認した, 承認, 了承した, 可決した, 認めた"),
        .init(
            .granted,
            en: "granted, favourable, favorable, released, unanimous go",
            de: "erteilt, produktiv gesetzt",
            fr: "accordée, accordé, favorable, autorisée, approuvée, validée",
            es: "concedida, concedido, favorable, autorizada, autorizado",
            pt: "concedida, concedido, favorável, aprovada, aprovado, autorizada, autorizado, liberada, liberado, sim",
            zh: "可",
            ja: "可"),
        .init(
            .departure,
            en: """
                release, launch, rollout, roll out, go live, deployment, publication, shipment, cut over, cutover, \
                distribution, general availability, opening, start of production, production release, public release, \
                commissioning, release to production, use in production, production use
                """,
            de: """
                freigabe, auslieferung, veröffentlichung, inbetriebnahme, produktivsetzung, produktionssetzung, \
                rollout, go live, livegang, einführung, markteinführung, ausrollung, verteilung, produktivnahme, \
                umstellung, start, liveschaltung
                """,
            fr: """
                mise en production, mise en service, mise en ligne, lancement, livraison, publication, sortie, \
                déploiement, diffusion, ouverture, bascule
                """,
            es: """
                salida, lanzamiento, publicación, puesta en producción, puesta en servicio, puesta en marcha, entrega, \
                pase, pase a producción, subida, \
                despliegue, liberación, paso a producción, salida a producción
                """,
            pt: """
                lançamento, publicação, entrada em produção, implantação, liberação, entrega, colocação em produção, \
                subida, ida para produção
                """,
            zh: "发布, 上线, 投产, 正式发布, 交付",
            ja: "リリース, 公開, 出荷, 本番リリース, 本番移行, サービス開始"),
        .init(
            .light,
            en: """
                green light, the green light, unanimous go, a unanimous go, clear go, a clear go, the go ahead, a go, \
                the go, unconditional go, an unconditional go, go, \
                thumbs up, its approval, its final approval, final approval, the final approval, its ok, the ok, its blessing, \
                the nod, final go, the final go, go decision, its go, their go, its yes, a yes, its final yes, final yes, the final yes, go for launch, go for release
                """,
            de: "grünes licht, go, ein go, das go, startfreigabe",
            fr: "feu vert, son feu vert, le feu vert, go, le go, bon pour lancement",
            es: "luz verde, visto bueno, el visto bueno, go, el go",
            pt: "luz verde, sinal verde, go, o go, aval",
            zh: "绿灯",
            ja: "ゴーサイン"),
        .init(
            .gives,
            en: """
                gave, gives, has given, have given, given, got, received, ended with, ended in, resulted in, confirms, \
                confirmed, issued, granted, grants, \
                decision is now, decision for, is now, voted, said, declared
                """,
            de: "gab, gibt, gegeben, erteilt, erteilte, bekommen, erhalten",
            fr: "a donné, donne, donné, avons donné, accorde, a accordé",
            es: "dio, da, ha dado, dado, dieron, damos, otorgó",
            pt: "deu, dá, deram, demos, concedeu, decidiu pelo, decidiu se pelo, optou pelo",
            zh: "亮, 给予",
            ja: "出た, 出した"),
        .init(
            .outcome,
            en: """
                is a go, is go, are go, are a go, it s a go, it is a go, is now a go, is a full go, is now a full go, is a clear go, \
                was accepted for release, is accepted for release, accepted for release, go given, go was given, \
                go is given, go granted, go confirmed, \
                is authorised to enter service, is authorized to enter service, authorised to go live, authorized to go live, \
                cleared to enter service, may enter service, we are go for, we re go for, we are a go for, we re a go for, \
                is approved for release, was approved for release, approved for release, cleared for release, \
                cleared for launch, cleared for distribution, cleared for production, approved for production, \
                approved for launch, approved for distribution, approved for general availability, \
                released for general availability, is released for, was released for, has been approved for, \
                is authorised for, is authorized for, authorised for service, authorized for service, \
                is hereby released, is released as of, the release is decided, the launch is decided, \
                the release is approved, the launch is approved, the rollout is approved, released for production, \
                approved for deployment, approved for service, approved for use, approved for publication, \
                approved for rollout, approved for go live, cleared for deployment, authorised for use, \
                authorized for use, cleared to ship, cleared to launch, cleared to go live, good to go, authorised for release, \
                authorized for release, released to production, released for use, released for distribution, \
                is accepted and, be released to production
                """,
            de: """
                wird freigegeben, ist freigegeben, wurde freigegeben, freigegeben für, freigegeben zur, \
                hiermit freigegeben, geht in produktion, zur auslieferung freigegeben, für den betrieb freigegeben, \
                zur produktivsetzung freigegeben, go erteilt, go gegeben, ist zur freigabe beschlossen
                """,
            fr: """
                est autorisée, est autorisé, est approuvée, est approuvé, est validée, est validé, \
                est bonne pour, autorisée à la mise en production, approuvée pour la mise en production, est libérée
                """,
            es: """
                queda aprobada, queda aprobado, queda autorizada, queda autorizado, queda liberada, \
                se autoriza, se aprueba, está aprobada, está autorizada, fue aprobada, fue aprobado, \
                aprobada para producción, aprobado para producción
                """,
            pt: """
                fica aprovada, fica aprovado, fica autorizada, fica autorizado, está aprovada, está liberada, \
                foi aprovada, foi aprovado, foi liberada, foi liberado, liberada para produção, liberado para produção, \
                aprovada para produção
                """,
            zh: "批准发布, 同意发布, 准予发布, 同意上线, 批准上线, 准予上线, 可以发布",
            ja: "リリースを承認, 公開を承認, 出荷を承認, リリース可, リリース承認, リリースを可"),
        .init(
            .carried,
            en: """
                the vote passes, the vote passed, vote passes, vote passed, the motion is carried, \
                the motion was carried, motion carried, the motion passes, the motion passed, the motion carries, \
                the proposal is accepted, the proposal passed, the proposal carried, carried unanimously
                """,
            de: "antrag angenommen, der antrag ist angenommen, einstimmig angenommen",
            fr: "la motion est adoptée, adopté à l unanimité, adoptée à l unanimité",
            es: "moción aprobada, la moción queda aprobada, la votación aprueba",
            pt: "moção aprovada, a moção foi aprovada, a votação aprovou",
            zh: "表决通过, 投票通过",
            ja: "可決された, 可決"),
        .init(
            .refuses,
            en: """
                refuses, refused, turned down, turns down, rejected, rejects, denied, denies, declined, declines, \
                decided against, decides against, vetoed, did not approve, does not approve, \
                not to release, not to launch, not to ship, not to publish, not to go live
                """,
            de: "lehnt, lehnte, abgelehnt, verweigert, verweigerte, untersagt, untersagte, gegen die",
            fr: "refuse, a refusé, rejette, a rejeté, ont refusé, s oppose à",
            es: "rechaza, rechazó, deniega, denegó, no aprueba, no autoriza, no aprobó, no autorizó",
            pt: "recusa, recusou, rejeita, rejeitou, nega, negou, não aprovou, não autorizou, não aprova, não autoriza",
            zh: "否决, 不同意, 不批准, 拒绝",
            ja: "否決, 却下, 見送"),
        .init(
            .refused,
            en: """
                release denied, launch denied, release refused, launch refused, release is denied, launch is refused, \
                release is refused, launch is denied, release rejected, launch rejected, not approved for release, \
                not cleared for release, not cleared for launch, not approved for launch, not released, \
                release candidate is rejected, candidate is rejected, release is rejected, launch is rejected, \
                is a no go, is no go, the vote fails, the vote failed, vote failed, motion failed, the motion failed, \
                will not be published, will not be released, will not ship, not shipping, do not release, go revoked, \
                go withdrawn, go rescinded, go is revoked, go is withdrawn, go cancelled, decides no go, decided no go, \
                must not go live, must not be released, not to be released, is not released
                """,
            de: """
                keine freigabe, nicht freigegeben, wurde nicht erteilt, wird nicht erteilt, go zurückgezogen, \
                go widerrufen, freigabe verweigert, freigabe abgelehnt, freigabe wird nicht erteilt, \
                freigabe nicht erteilt
                """,
            fr: """
                mise en production refusée, est refusée, est refusé, go retiré, lancement refusé, n est pas autorisée, \
                n est pas autorisé
                """,
            es: """
                salida denegada, lanzamiento denegado, lanzamiento rechazado, no queda aprobada, no se autoriza, \
                no se aprueba, go retirado, go revocado
                """,
            pt: """
                lançamento negado, lançamento recusado, liberação negada, não liberada, não liberado, versão reprovada, \
                reprovada para produção, reprovado para produção, go revogado
                """,
            zh: "不予发布, 不同意发布, 不批准发布, 暂不发布, 不予上线",
            ja: "リリース不可, リリースを見送, 出荷不可, 公開を見送, リリース見送り"),
    ]
}
