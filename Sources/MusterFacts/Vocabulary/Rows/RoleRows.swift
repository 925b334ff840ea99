/// The words that name functions of people.
enum RoleRows {
    enum Part: Sendable, Equatable {
        /// A noun that a name of a function ends in, or begins with in other languages: "QA lead", "jefe de producto".
        case noun
        /// The end of a word that joins both: "Projektleiterin", "测试负责人".
        case ending
        /// A field of work that stands for those who do it.
        case field
        /// A whole name.
        case whole
    }

    static let all: [WordRow<Part>] = [
        .init(
            .noun,
            en: """
                lead, leads, manager, managers, architect, architects, owner, owners, officer, director, counsel, \
                board, engineer, engineers, writer, designer, sponsor, chair, committee, head, analyst, \
                administrator, coordinator, president, stakeholder, stakeholders, team, council, authority, \
                maintainer, maintainers, auditor, assessor, secretary, dba, admin, master, representative, champion, \
                operator, group, supervisor, superintendent, inspector, commissioner, registrar, comptroller, controller, \
                chairman, chairwoman, chairperson, technician, specialist, consultant, adviser, advisor, attorney, \
                lawyer, physician, nurse, pharmacist, surgeon, scientist, statistician, actuary, underwriter, \
                notary, minister, mayor, governor, founder, accountant, ombudsman, directorate, squad, buyer, seller, tenant, \
                landlord, lender, headteacher, headmaster, headmistress, teacher, surveyor, shipowner, captain, skipper, \
                curator, conservator, foreman, caretaker, choreographer, matron, contractor, subcontractor, supplier, \
                electrician, plumber, roofer, joiner
                """,
            de: """
                leiter, leiterin, leitung, beauftragter, beauftragte, verantwortlicher, verantwortliche, vorstand, \
                ausschuss, prüfer, prüferin, sachverständiger, sachverständige, gutachter, gutachterin, referent, \
                referentin, direktor, direktorin, geschäftsführer, geschäftsführerin, vorsitz, vorsitzender, \
                vorsitzende, koordinator, koordinatorin, sprecher, sprecherin, vertreter, vertreterin, entwickler, \
                entwicklerin, auftraggeber, auftraggeberin, auftragnehmer, auftragnehmerin, kundin, betreiberin, \
                architektin, ingenieurin, gremium, beirat, betriebsrat, personalrat, fachbereich, dezernat, \
                apotheker, apothekerin, arzt, ärztin, meister, meisterin, bauherr, bauherrin, käufer, käuferin, mieter, \
                mieterin, vermieter, vermieterin, lehrer, lehrerin, kurator, kuratorin, kapitän, kapitänin, reeder, \
                reederei, werft
                """,
            fr: """
                responsable, chef, cheffe, directeur, directrice, équipe, comité, ingénieur, ingénieure, \
                architecte, pharmacien, pharmacienne, médecin, chargé, chargée, référent, référente, délégué, \
                déléguée, représentant, représentante, président, présidente, secrétaire, inspecteur, inspectrice, \
                contrôleur, contrôleuse, auditeur, auditrice, gestionnaire, coordinateur, coordinatrice, \
                coordonnateur, administrateur, administratrice, développeur, développeuse, testeur, testeuse, \
                valideur, approbateur, commanditaire, juriste, correspondant, correspondante, conseiller, \
                conseillère, comptable, producteur, productrice, acheteur, acheteuse, gérant, gérante, locataire, \
                propriétaire, armateur, régisseur, régisseuse, conservateur, conservatrice, capitaine, commission
                """,
            es: """
                responsable, jefe, jefa, líder, directora, gerente, equipo, comité, ingeniero, ingeniera, \
                arquitecto, arquitecta, médico, médica, farmacéutico, farmacéutica, subdirector, subdirectora, \
                coordinador, coordinadora, encargado, encargada, delegado, delegada, representante, presidente, \
                presidenta, secretario, secretaria, inspectora, auditora, supervisora, asesor, asesora, \
                administradora, analista, desarrollador, desarrolladora, probador, validador, validadora, \
                aprobador, aprobadora, patrocinador, patrocinadora, comisión, subgerente, interventor, contadora, \
                abogado, abogada, perito, comprador, compradora, armador, armadora, propietario, propietaria, conservador, \
                conservadora, comisario, comisaria, profesor, profesora, capitán, inquilino, inquilina
                """,
            pt: """
                responsável, líder, gerente, diretor, diretora, equipe, comitê, engenheiro, engenheira, \
                coordenador, coordenadora, farmacêutico, farmacêutica, chefe, encarregado, encarregada, secretário, \
                secretária, inspetor, inspetora, assessora, desenvolvedor, desenvolvedora, testador, testadora, \
                aprovador, superintendente, advogado, advogada, gestora, comprador, compradora, armador, armadora, \
                proprietário, proprietária, professor, professora, comandante, curador, curadora, estaleiro
                """),
        .init(
            .ending,
            de: """
                leiter, leiterin, leitung, beauftragter, beauftragte, verantwortlicher, verantwortliche, ingenieur, \
                ingenieurin, architekt, architektin, entwickler, entwicklerin, abteilung, prüfer, prüferin, \
                gutachter, gutachterin, managerin, führerin, sprecherin, referent, referentin, meisterin, \
                inhaberin, geberin, betreiberin, ausschuss, gremium, vertreter, vertreterin, koordinator, \
                koordinatorin, direktor, direktorin, vorstand, beirat, behörde, sachverständiger, sachverständige, \
                apotheker, apothekerin, arzt, ärztin, technikerin, redakteur, redakteurin, planerin, betreuer, \
                betreuerin, berater, beraterin, produzent, produzentin
                """,
            zh: """
                主任, 所长, 院长, 校长, 店长, 馆长, 船长, 负责人, 经理, 主管, 总监, 工程师, 团队, 架构师, 委员会, 负责方, 組長, 组长, 部长, 处长, 處長, 科长, 科長, 总经理, 總經理, 总工, 总工程师, 专员, 專員, \
                總監, 审核员, 审计员, 測試員, 测试员, 质检员, 安全员, 顾问, 顧問, 律师, 医师, 药师, 责任人, 負責人, 經理, 工程師, 架構師, 委員會, 團隊, 制作人, 製作人, \
                客户方, 开发商
                """,
            ja: """
                所長, 院長, 校長, 店長, 館長, 船長, 責任者, 担当, 担当者, リーダー, リード, マネージャー, マネージャ, 部長, 課長, チーム, オーナー, 委員会, 部門, 管理者, 監督者, 監査人, 監査役, 委員長, 代表者, \
                取締役, 室長, 係長, 主査, 本部長, 技師, 技術者, 検査員, 検査官, 審査員, 審査官, 管理職, プロデューサー, ディレクター, プランナー, アーキテクト, スポンサー, \
                アナリスト, コーディネーター, 薬剤師, 医師, 弁護士, 事務局, 監修者, 統括, 統括者, 推進者, 部会, 推進室
                """),
        .init(
            .field,
            en: """
                qa, sre, devops, sre/devops, pm, pmo, ba, po, tpm, security, legal, marketing, cto, ceo, ciso, cfo, \
                coo, dpo, ux, ui/ux, ux/ui, user, operations, engineering, compliance, product, infosec, appsec, \
                secops, finance, support, documentation, developer, developers, performance, rssi, dsi, cio, \
                cto office, svp, evp, qc, qms, hse, ehs, rte, ciso office, r d, hr, dsb, dpd, daf, amoa, pdg, drh
                """),
        .init(
            .whole,
            en: """
                architect, ba, tester, design, release manager, community, pm, qa, frontend, backend, infra, \
                dev owner, dev, ops, branch manager, lead, comms, bug triage, owner, quality assurance, \
                regulatory affairs, medical affairs, pharmacovigilance, sponsor, end users, supply chain, \
                procurement, purchasing, customer success, customer support, service desk, help desk, \
                internal audit, human resources, treasury, claims, underwriting, signalling, rolling stock, \
                site reliability, executive producer, moderator, product owner, scrum master, secretary
                """,
            de: """
                entwicklung, qualitätssicherung, sicherheit, betrieb, recht, produkt, einkauf, vertrieb, \
                fachbereich, auftraggeber, auftragnehmer, informationssicherheit, datenschutz, it sicherheit, \
                it betrieb, personalrat, betriebsrat, rechtsabteilung, revision, interne revision, finanzen, \
                rechnungswesen, controlling, fertigung, prüfstelle, zulassung, medizin, klinik, fahrdienst, \
                leitstelle, produktmanagement, projektmanagement, kundendienst, geschäftsführung, vorstand, \
                fachabteilung, fachseite
                """,
            fr: """
                qualité, sécurité, exploitation, juridique, développement, produit, rssi, dsi, dpo, daf, dg, moa, \
                moe, métier, maîtrise d ouvrage, maîtrise d œuvre, maîtrise d oeuvre, direction, \
                direction générale, commanditaire, assurance qualité, conformité, achats, finances, comptabilité, \
                ressources humaines, audit interne, affaires réglementaires, matériel roulant, signalisation, \
                régulation
                """,
            es: """
                desarrollo, calidad, seguridad, operaciones, legal, producto, cumplimiento, auditoría, \
                auditoría interna, negocio, dirección, dirección general, finanzas, contabilidad, recursos humanos, \
                compras, logística, fabricación, aseguramiento de calidad, control de calidad, explotación, \
                asuntos regulatorios, farmacovigilancia
                """,
            pt: """
                desenvolvimento, qualidade, segurança, operações, jurídico, produto, conformidade, auditoria, \
                auditoria interna, negócio, negócios, diretoria, financeiro, finanças, contabilidade, fabricação, \
                garantia da qualidade, controle de qualidade, acessibilidade, assuntos regulatórios, \
                farmacovigilância
                """,
            zh: """
                産品, 产品, 营销, 运维, 测试, 开发, 法务, 安全, 质量, 研发, 研發, 质检, 品质, 质保, 品控, 市场, 销售, 客服, 财务, 財務, 人事, 采购, 制造, 物流, 合规, \
                法規, 审计, 内审, 风控, 信息安全, 基础设施, 项目管理, 产品经理, 业务方, 客戶, 用户代表, 甲方, 乙方, 监理, 管理层, 運維, 測試, 開發, 質量, 營銷
                """,
            ja: """
                開発, 法務, デザイン, デザイナー, 全員の承認, 運用, 営業, 品質保証, セキュリティ, 品質, 製品, 品質管理, 情報システム, 情シス, 情報セキュリティ, 監査, 内部監査, \
                総務, 経理, 購買, 調達, 製造, 生産, 企画, 商品企画, 広報, 宣伝, マーケティング, カスタマーサポート, 保守, お客様, 利用者代表, 発注者, 受注者, 経営, 経営層, \
                事業部, 事業責任者, 薬事, プロダクトオーナー, スクラムマスター, コンプライアンス
                """),
    ]

    /// The words of one part.
    static func words(_ part: Part) -> Set<String> {
        Set(all.filter { $0.meaning == part }.flatMap(\.phrases))
    }
}
