/// The titles of columns that say how bad a thing is.
enum GradeRows {
    enum Sort: Sendable, Equatable {
        /// Only of things that are wrong.
        case severity
        /// Of anything: the words of the column tell.
        case sort
    }

    static let all: [WordRow<Sort>] = [
        .init(
            .severity,
            en: "severity, sev, severity level, bug severity, issue severity",
            de: "schwere, schweregrad, fehlerklasse, mangelklasse",
            fr: "gravité, sévérité, niveau de gravité",
            es: "gravedad, severidad, nivel de severidad",
            pt: "gravidade, severidade, nível de severidade",
            zh: "严重程度, 严重性, 严重度, 严重级别, 缺陷等级",
            ja: "重大度, 深刻度, 重大性"),
        .init(
            .sort,
            en: "class, classification, category, grade, rank, kind, type",
            de: "klasse, klassifizierung, kategorie, einstufung, art",
            fr: "classe, classification, classement, catégorie, type",
            es: "clase, clasificación, categoría, tipo",
            pt: "classe, classificação, categoria, tipo",
            zh: "分类, 类别, 等级, 类型",
            ja: "分類, 区分, 等級, 種別, ランク"),
    ]
}
