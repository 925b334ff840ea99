import MusterText

/// Lists of what would keep a release back: `No-Go conditions`, `What would make this a NO-GO`.
///
/// Each point is a rule of the decision. Nobody claims such a thing to be met, so that it informs and holds nothing up.
enum RefusalLists {
    /// Whether a title names such a list.
    static func isOne(_ title: FoldedText) -> Bool {
        title.wordCount <= 9 && names.areSaid(in: title) && !both.areSaid(in: title)
    }

    private static let names: Phrases = [
        "no go conditions", "no go condition", "no go criteria", "no go triggers", "no go if", "no go when",
        "no go rules", "no go reasons", "make this no go", "make this a no go", "make it a no go", "automatic no go",
        "conditions for no go", "conditions for a no go", "criteria for no go", "criteria for a no go",
        "reasons for no go", "reasons for a no go", "nogo criteria", "nogo conditions", "no go bedingungen",
        "no go kriterien", "gründe für no go", "gründe für ein no go", "conditions de no go", "critères de no go",
        "critères no go", "conditions no go", "condiciones de no go", "criterios de no go", "criterios no go",
        "condições de no go", "critérios de no go", "critérios no go", "no go 条件", "no go 标准", "no go 基準", "不上线条件",
        "禁止上线条件", "リリース不可条件", "公開不可条件",
    ]
    private static let both: Phrases = ["go no go", "go or no go", "go und no go", "go y no go", "go e no go"]
}
