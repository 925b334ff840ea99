import MusterText

/// Parts of an organisation that own things under their bare names: `Technology`, `Produto/Privacidade`.
///
/// Elsewhere the same words name subjects; only beside a thing, where its owner stands, they are those who answer for it.
enum Departments {
    /// Whether a text is nothing but the names of departments and functions, with signs or words for "and" between.
    static func areNamed(in text: String) -> Bool {
        let words = FoldedText(text).text.split(onByte: 0x20).filter { !joining.contains($0) }
        guard !words.isEmpty, words.count <= 6 else { return false }
        return (1...2).contains(words.count) && names.contains(words.joined(separator: " "))
            || words.allSatisfy { names.contains($0) || RoleNames.isRole($0) }
    }

    /// Whether a text names a part of an organisation where it is asked to sign: `development`, `clinical safety`.
    ///
    /// Beside other words the same ones tell what is done.
    static func mayBeAsked(_ text: String) -> Bool {
        let words = FoldedText(text).text.split(onByte: 0x20)
        guard (1...3).contains(words.count), let last = words.last else { return false }
        return areNamed(in: text) || works.contains(words.joined(separator: " "))
            || words.count > 1 && fields.contains(last)
    }

    /// What names of departments of two words or three end in: `quality management`, `regulatory affairs`.
    private static let fields: Set<String> = [
        "management", "affairs", "assurance", "safety", "engineering", "development", "operations", "services",
        "service", "support", "control", "design", "security", "compliance", "protection", "care", "relations",
        "governance", "office", "desk", "testing",
    ]

    /// Departments that are called by what they do.
    private static let works: Set<String> = [
        "development", "test", "testing", "tests", "verification", "validation", "quality assurance", "safety",
        "service", "production", "manufacturing", "regulatory", "medical", "usability", "architecture", "design",
        "procurement", "risk", "localisation", "localization", "editorial", "maintenance", "dispatch", "treasury",
        "audit", "accounting", "qa", "security", "legal", "finance", "product", "support", "operations", "ops",
        "engineering", "marketing", "compliance", "sre", "entwicklung", "fachabteilung", "einkauf", "vertrieb",
        "kundendienst", "datenschutz", "arbeitssicherheit", "fertigung", "produktion", "qualitätssicherung",
        "produktmanagement", "projektmanagement", "konstruktion", "instandhaltung", "revision", "buchhaltung", "qs",
        "sicherheit", "recht", "rechtsabteilung", "betrieb", "finanzen", "support", "développement", "qualité",
        "exploitation", "essais", "achats", "sûreté", "maintenance", "comptabilité", "sécurité", "juridique",
        "desarrollo", "calidad", "pruebas", "operaciones", "producto", "soporte", "mantenimiento", "compras",
        "seguridad", "legales", "desenvolvimento", "qualidade", "testes", "operações", "produto", "suporte",
        "manutenção", "segurança", "jurídico", "开发", "产品", "质量", "安全", "法务", "测试", "运维", "法務", "品質", "運用",
        "開発", "営業", "企画", "検証",
    ]

    private static let joining: Set<String> = ["and", "und", "et", "y", "e", "the"]

    private static let names: Set<String> = [
        "technology", "tech", "it", "ai", "ml", "data", "analytics", "mobile", "web", "data protection", "privacy",
        "content", "editorial", "infrastructure",
        "platform", "backend", "frontend", "quality", "sales", "growth", "communications", "management", "leadership",
        "research", "accessibility", "network", "networks", "facilities", "logistics", "training", "hardware",
        "software", "firmware", "technik", "technologie", "daten", "redaktion", "infrastruktur", "plattform",
        "qualität", "management", "forschung", "kommunikation", "schulung", "logistik", "technique", "données",
        "vie privée", "rédaction", "plateforme", "communication", "recherche", "formation", "logistique", "tecnología",
        "datos", "privacidad", "redacción", "infraestructura", "plataforma", "comunicación", "investigación",
        "formación", "ventas", "tecnologia", "dados", "privacidade", "redação", "infraestrutura", "comunicação",
        "pesquisa", "vendas", "treinamento", "技术", "技术部", "数据", "平台", "基础架构", "销售部", "技術", "技術部", "データ", "基盤", "インフラ",
    ]
}
