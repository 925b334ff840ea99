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
