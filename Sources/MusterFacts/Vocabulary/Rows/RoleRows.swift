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
                lead, leads, manager, managers, architect, architects, owner, owners, officer, director, counsel, board, \
                engineer, engineers, writer, designer, sponsor, chair, committee, head, analyst, administrator, \
                coordinator, president, stakeholder, stakeholders, team, council, authority, maintainer, maintainers, \
                auditor, secretary, dba, admin, master, representative, champion, operator, group
                """,
            de:
                "leiter, leiterin, leitung, beauftragter, beauftragte, verantwortlicher, verantwortliche, vorstand, ausschuss",
            fr: "responsable, chef, cheffe, directeur, directrice, équipe, comité, ingénieur, ingénieure, architecte",
            es:
                "responsable, jefe, jefa, líder, directora, gerente, equipo, comité, ingeniero, ingeniera, arquitecto, arquitecta",
            pt:
                "responsável, líder, gerente, diretor, diretora, equipe, comitê, engenheiro, engenheira, coordenador, coordenadora"
        ),
        .init(
            .ending,
            de: """
                leiter, leiterin, leitung, beauftragter, beauftragte, verantwortlicher, verantwortliche, ingenieur, \
                ingenieurin, architekt, architektin, entwickler, entwicklerin, abteilung
                """,
            zh: "负责人, 经理, 主管, 总监, 工程师, 团队, 架构师, 委员会, 负责方",
            ja: "責任者, 担当, 担当者, リーダー, リード, マネージャー, マネージャ, 部長, 課長, チーム, オーナー, 委員会, 部門"),
        .init(
            .field,
            en: """
                qa, sre, devops, sre/devops, pm, pmo, ba, po, tpm, security, legal, marketing, cto, ceo, ciso, cfo, coo, dpo, \
                ux, ui/ux, ux/ui, user, operations, engineering, compliance, product, infosec, appsec, secops, finance, \
                support, documentation, developer, developers, performance
                """),
        .init(
            .whole,
            en: """
                architect, ba, tester, design, release manager, community, pm, qa, frontend, backend, infra, dev owner, \
                dev, ops, branch manager, lead, comms, bug triage, owner
                """,
            de: "entwicklung, qualitätssicherung, sicherheit, betrieb, recht, produkt, einkauf, vertrieb",
            fr: "qualité, sécurité, exploitation, juridique, développement, produit",
            es: "desarrollo, calidad, seguridad, operaciones, legal, producto",
            pt: "desenvolvimento, qualidade, segurança, operações, jurídico, produto",
            zh: "産品, 产品, 营销, 运维, 测试, 开发, 法务, 安全, 质量",
            ja: "開発, 法務, デザイン, デザイナー, 全員の承認, 運用, 営業, 品質保証, セキュリティ, 品質, 製品"),
    ]

    /// The words of one part.
    static func words(_ part: Part) -> Set<String> {
        Set(all.filter { $0.meaning == part }.flatMap(\.phrases))
    }
}
