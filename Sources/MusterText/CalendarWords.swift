/// The names of months and of the days of a week in several languages, in lower case.
public enum CalendarWords {
    /// The names of each month and their short forms, January first.
    public static let months: [[String]] = [
        ["january", "jan", "enero", "ene", "janeiro", "janvier", "janv", "januar", "jänner"],
        ["february", "feb", "febrero", "fevereiro", "fev", "février", "févr", "fév", "februar"],
        ["march", "mar", "marzo", "março", "mars", "märz", "mrz"],
        ["april", "apr", "abril", "abr", "avril", "avr"],
        ["may", "mayo", "maio", "mai"],
        ["june", "jun", "junio", "junho", "juin", "juni"],
        ["july", "jul", "julio", "julho", "juillet", "juil", "juli"],
        ["august", "aug", "agosto", "ago", "août"],
        ["september", "sep", "sept", "septiembre", "setembro", "septembre"],
        ["october", "oct", "octubre", "outubro", "octobre", "oktober", "okt"],
        ["november", "nov", "noviembre", "novembro", "novembre"],
        ["december", "dec", "diciembre", "dic", "dezembro", "dez", "déc", "décembre", "dezember"],
    ]

    /// The days of the week, also those that are written in two words in part (`segunda`).
    public static let weekdays: Set<String> = [
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "montag", "dienstag", "mittwoch",
        "donnerstag", "freitag", "samstag", "sonntag", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi",
        "dimanche", "lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo", "segunda", "terça",
        "quarta", "quinta", "sexta",
    ]

    /// Whether a word in lower case says when: the name of a month or of a day of the week.
    public static func isOne(_ word: String) -> Bool { all.contains(word) }

    private static let all = weekdays.union(months.joined())
}
