/// The words that open a legend: the explanation of a document's own signs and codes.
enum LegendRows {
    static let all: [WordRow<Legend.Subject>] = [
        .init(
            .states,
            en: """
                legend, key, status legend, status key, status definitions, status meanings, status codes, status values, \
                notation, symbols, marks, icons, colour code, color code, colour coding, color coding, emoji legend, \
                marks and meanings, state definitions, states
                """,
            de: "legende, statuslegende, zeichenerklärung, symbole, zeichen, statuswerte, ampel",
            fr: "légende, symboles, légende des statuts, signification des statuts",
            es: "leyenda, símbolos, leyenda de estados, significado de los estados",
            pt: "legenda, símbolos, legenda de status, significado dos status",
            zh: "图例, 状态说明, 符号说明, 标记说明",
            ja: "凡例, 記号, 記号の意味, ステータスの意味, ステータス定義, 状態の定義"),
        .init(
            .severities,
            en: """
                severity legend, severity key, severity definitions, severity levels, severity scale, severity codes, \
                priority legend, priority key, priority levels, priority definitions, priority scale, \
                scale, risk scale, rating scale, scoring, score, risk scoring, score ranges
                """,
            de: "schweregrade, prioritäten, prioritätsstufen, skala, bewertungsskala, bewertungsschema",
            fr: "niveaux de gravité, niveaux de sévérité, niveaux de priorité, échelle, échelle de risque, barème",
            es: "niveles de severidad, niveles de gravedad, niveles de prioridad, escala, escala de riesgo",
            pt: "níveis de severidade, níveis de gravidade, níveis de prioridade, escala, escala de risco",
            zh: "级别说明, 严重级别, 严重程度说明, 优先级说明, 评分标准, 评分说明",
            ja: "重大度基準, 重要度基準, 重要度の定義, 優先度の定義, 重大度, 採点基準, スコア基準"),
    ]
}
