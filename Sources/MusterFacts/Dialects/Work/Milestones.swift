import MusterModel
import MusterText

/// Dated events: fields with a date of their own, points of a timeline, meetings that were held.
///
///     - Sign-off date: `2031-02-18`     - **Test freeze:** Monday, November 23rd     Date: November 19, 2031
struct Milestones: Dialect {
    static let ignored: Set<String> = [
        "date", "fecha", "data", "datum", "last updated", "last update", "updated", "created", "date created",
        "created at", "report date", "next update", "version", "最終更新", "作成日時", "作成日", "更新日", "作成者", "次回更新予定",
        "date of report", "document date", "author", "last modified", "last reviewed", "fecha hora utc",
        "due date", "due", "as of date", "as of", "as at", "stand",
        "stichtag",
    ]

    func read(_ reading: Reading, into sheet: inout FactSheet) {
        readMeeting(reading, &sheet)
        for line in DocumentDate.heads(of: reading.outline) where isDateField(line, reading) {
            guard let field = line.field, let date = reading.dates.last(in: field.value) else { continue }
            var fact = Fact(.milestone, line, title: field.name, modality: reading.claim)
            fact.date = date
            sheet.takeRow(line.line, section: line.section, fact)
        }
        let plans = PlannedLists(reading)
        var days = SectionAnswers<CivilDate?>()
        for (index, statement) in reading.statements.enumerated()
        where !reading.isInert(index) && Self.mayTell(statement, index, reading) {
            if sheet.isTaken(index) {
                // What minutes list as decided may as well name the day on which all meet again.
                guard sheet.isDecision(at: index), let (title, date) = nextMeeting(statement, reading) else { continue }
                var fact = Fact(.milestone, statement, title: title, modality: reading.claim)
                fact.date = date
                sheet.add(fact, at: index)
            } else if isDateField(statement, reading), let field = statement.field {
                add(field.name, reading.dates.last(in: field.value), statement, index, reading, &sheet)
            } else if let title = coded(statement, reading) {
                var fact = Fact(.milestone, statement, title: title.name, modality: reading.claim)
                fact.id = title.code
                StatusLines.apply(under: index, to: &fact, in: reading)
                sheet.take(index, fact)
            } else if let date = EventFields.day(of: statement, reading), let field = statement.field {
                add(field.name, date, statement, index, reading, &sheet)
            } else if let told = EventFields.announced(statement, reading) {
                add(told.title, told.date, statement, index, reading, &sheet)
            } else if let date = dayBelow(statement, index, reading) {
                add(SectionNumber.removed(from: statement.body), date, statement, index, reading, &sheet)
            } else if let named = dateOf(statement, reading) ?? MeetingTitles.meeting(dated: statement, reading)
                ?? MeetingTitles.titled(statement, reading)
            {
                add(named.title, named.date, statement, index, reading, &sheet)
            } else if let named = MilestoneNumber.dated(statement, reading) {
                add(named.title, named.date, statement, index, reading, &sheet)
            } else if let run = DatedRuns.run(statement, reading) {
                add(run.title, run.date, statement, index, reading, &sheet)
            } else if let (title, date) = nextMeeting(statement, reading) {
                add(title, date, statement, index, reading, &sheet)
            } else if let (title, date) = hour(statement, index, &days, reading) {
                var fact = Fact(.milestone, statement, title: title, modality: reading.claim)
                fact.date = date
                sheet.take(index, fact)
            } else if let title = planned(statement, index, reading) {
                sheet.take(index, Fact(.milestone, statement, title: title, modality: reading.claim))
            } else if isUndated(statement, reading), let field = statement.field {
                sheet.take(index, Fact(.milestone, statement, title: field.name, modality: reading.claim))
            } else if let fact = BoldMilestones.told(statement, index, reading)
                ?? (MilestonePoints.mayStand(at: index, reading)
                    ? MilestonePoints.dashed(statement, index, reading) : nil)
            {
                sheet.take(index, fact)
            } else if let point = plans.point(index) {
                var fact = Fact(.milestone, statement, title: point.title, modality: reading.claim)
                fact.date = point.date
                sheet.take(index, fact)
            } else if MilestonePoints.mayStand(at: index, reading),
                let fact = MilestonePoints.told(statement, index, reading)
            {
                sheet.take(index, fact)
            } else if let (title, date) = point(statement, index, reading) {
                add(title, date, statement, index, reading, &sheet)
            } else if let told = EventLines.told(statement, index, reading, sheet) {
                add(told.title, told.date, statement, index, reading, &sheet)
            }
        }
    }

    /// Whether a statement holds what every milestone does: a number, a field, a title; elsewhere those of a plan are told by
    /// their place, and a day may be written out.
    private static func mayTell(_ statement: Statement, _ index: Int, _ reading: Reading) -> Bool {
        if !statement.signs.isDisjoint(with: [.digit, .field, .heading]) || reading.kind == .roadmap { return true }
        switch reading.role(of: index) {
        case .milestones, .freeze: return true
        case _: return statement.folded.starts(with: "date of")
        }
    }

    /// `Xxx date: day`, "Completed: day", "Review period: day to day", "Timeline: … until day".
    private func isDateField(_ statement: Statement, _ reading: Reading) -> Bool {
        guard statement.signs.isSuperset(of: [.filledField, .digit]), let field = statement.field,
            field.key.wordCount <= 6, field.value.hasDigit
        else { return false }
        let key = field.key
        let names =
            key.ends(with: "date") || key.says("date of") || key.starts(with: "fecha de") && !Self.isOfFile(key)
            || key.ends(with: "completed") && key.wordCount <= 3 || key == "completado" || key.ends(with: "period")
            || key.ends(with: "deadline") || key.ends(with: "time") && key.says("cutoff") || key.says("freeze")
            || key.says("timeline for") || Self.isNamedDay(field.name, key) || Self.isTimeOf(key)
            || key.ends(with: "window") || key.ends(with: "slot")
            || key.ends(with: "day") && (2...4).contains(key.wordCount)
        return names && !Self.ignored.contains(key.text) && startsWithDate(field.value, reading)
    }

    /// `Decision date: [YYYY-MM-DD]`, `Completion date: May 2031`: the day of something, which is not set or known yet.
    private func isUndated(_ statement: Statement, _ reading: Reading) -> Bool {
        guard let field = statement.field, case let key = field.key, key.wordCount <= 4,
            key.wordCount > 1
                && (key.ends(with: "date") && !key.says("of") && !key.starts(with: "due")
                    || key.starts(with: "fecha de"))
                || Self.isNamedDay(field.name, key),
            !Self.ignored.contains(key.text), !Self.isOfFile(key)
        else { return false }
        let isBlank = field.value.isEmpty ? Self.events.begin(key) : Self.isOpen(field.value)
        return (isBlank || Period.isOne(FoldedText(field.value))) && reading.dates.first(in: field.value) == nil
    }

    /// Whether a value leaves the day open: `TBD (after the review)`.
    private static func isOpen(_ value: String) -> Bool {
        Placeholder.isOne(TitleRemark.removed(from: value) ?? value)
    }

    /// `验收日期`, `Abnahmedatum`, `Date de recette`: the day of something, in languages that join the words or turn them.
    private static func isNamedDay(_ name: String, _ key: FoldedText) -> Bool {
        let isJoined = ["日期", "datum"].contains { key.text.endsWithBytes($0) && key.text.utf8.count > $0.utf8.count }
        let isTurned = turned.begin(key)
        return (isJoined || isTurned) && key.wordCount <= 4 && !isOfFile(key)
    }

    private static let turned: Phrases = [
        "date de", "date d", "date du", "data de", "data da", "data do", "fecha del", "fecha de la", "datum der",
        "datum des",
    ]

    /// `测试时间`, `リリース日`, `Released`: when something was done, told by the thing alone.
    private static func isTimeOf(_ key: FoldedText) -> Bool {
        if happened.contains(key.text) { return true }
        return timeEnds.contains { key.text.endsWithBytes($0) } && timed.contains { key.text.startsWithBytes($0) }
    }

    private static let happened: Set<String> = [
        "released", "deployed", "launched", "shipped", "executed", "executed on", "tested on", "released on",
        "deployed on", "test run", "held", "held on", "meeting held", "meeting held on", "review held",
        "review held on",
        "session held", "decided on", "decision taken on", "entschieden am", "beschlossen am", "décidé le", "adopté le",
        "decidido el", "acordado el", "decidido em", "决定于", "freigegeben am", "veröffentlicht am", "ausgeliefert am",
        "getestet am",
        "durchgeführt am", "publié le", "déployé le", "livré le", "exécuté le", "testé le", "publicado el",
        "desplegado el", "ejecutado el", "publicado em", "implantado em", "executado em",
    ]
    private static let timeEnds = ["时间", "日", "日時", "時期"]
    private static let timed = [
        "测试", "执行", "开会", "会议", "召开", "発売", "開催", "发布", "上线", "验收", "部署", "完成", "投产", "交付", "リリース", "公開", "実施", "試験",
        "テスト実施", "完了", "納品", "本番", "判定", "決定", "検査", "点検", "出発", "引渡", "引き渡し", "移行", "切替", "切り替え",
        "開店", "開業", "着工", "竣工", "発送", "搬入", "稼働", "出荷", "締切",
    ]

    /// Whether a key names the day of the file itself.
    static func isOfFile(_ key: FoldedText) -> Bool { ofFile.contains { key.text.containsBytes($0) } }

    /// What a day may be left blank for, as of something that is still to come.
    private static let events: Phrases = [
        "decision", "sign off", "signoff", "release", "launch", "go live", "approval", "effective", "review",
        "completion", "freigabe", "entscheidungs", "fecha de lanzamiento", "fecha de la decisión", "data de lançamento",
    ]

    /// What the day of a file is told by.
    private static let ofFile = [
        "creat", "updat", "modif", "revis", "document", "print", "birth", "expir",
        "更新", "创建", "编写", "编制", "报告", "生成", "文档", "修改", "修订", "记录", "作成", "撰写", "erstell", "änderung", "druck",
        "aktualis", "création", "créat", "mise à jour", "modification", "rédaction", "impression", "criação",
        "elaboración", "emisión", "impresión", "creación", "actualización",
        "atualização", "elaboração", "emissão", "naissance", "nascimento", "geburts",
    ]

    private func startsWithDate(_ value: String, _ reading: Reading) -> Bool {
        guard let first = reading.dates.all(in: value).first else { return false }
        return first.range.lowerBound <= 24
    }

    /// `## M3 — Pictures` where a title above says that milestones follow: a code in front of what is to be reached.
    private func coded(_ title: Statement, _ reading: Reading) -> (code: String, name: String)? {
        guard title.isHeading, title.section != reading.outline.titleSection,
            let coded = CodedTitles.coded(title.body), !coded.name.isEmpty,
            let above = reading.outline.sections[title.section].parent
        else { return nil }
        return Self.milestones.areSaid(in: reading.outline.sections[above].folded) ? coded : nil
    }

    private static let milestones: Phrases = [
        "milestones", "milestone", "meilensteine", "meilensteinplan", "jalons", "hitos", "marcos", "里程碑", "マイルストーン",
    ]

    /// A heading that names a day ("Date of proposal", "Decision date"), with nothing but the day on the line beneath.
    private func dayBelow(_ title: Statement, _ index: Int, _ reading: Reading) -> CivilDate? {
        guard title.isHeading, title.folded.wordCount <= 6, title.folded.wordCount > 1,
            title.folded.says("date of") || title.folded.ends(with: "date") || title.folded.says("target date"),
            index + 1 < reading.statements.count
        else { return nil }
        let next = reading.statements[index + 1]
        guard next.section == title.section, next.folded.wordCount <= 6,
            let found = reading.dates.all(in: next.body).first, found.range.lowerBound <= 12
        else { return nil }
        return found.date
    }

    /// `October 2031: Prototype`: a point of a timeline for which only a month, quarter or week is planned.
    private func planned(_ statement: Statement, _ index: Int, _ reading: Reading) -> String? {
        guard reading.role(of: index) == .milestones else { return nil }
        let section = reading.outline.sections[statement.section]
        if statement.isItem, statement.parent == nil, section.level == 7, Period.isOne(section.folded) {
            return Checklists.title(of: statement)
        }
        if let field = statement.field, !field.value.isEmpty, Self.isOpen(field.value), field.meaning != .owner {
            return field.name
        }
        guard let field = statement.field, !field.value.isEmpty, Period.isOne(field.key),
            statement.folded.wordCount <= 40, reading.dates.first(in: statement.body) == nil
        else { return nil }
        return field.value
    }

    /// `Date of proposal - 2031-12-14`
    private func dateOf(_ statement: Statement, _ reading: Reading) -> (title: String, date: CivilDate)? {
        if let told = HeldMeetings.told(statement, reading.dates), !reading.isPlan { return told }
        guard statement.folded.starts(with: "date of"), statement.folded.wordCount <= 10,
            let found = reading.dates.all(in: statement.body).first
        else { return nil }
        return (statement.body.bytes(0..<found.range.lowerBound).trimmed.trimmedDashes.cleanTitle, found.date)
    }

    /// The day of the next meeting, under its own title, or on a line of minutes that begins with it.
    private func nextMeeting(_ statement: Statement, _ reading: Reading) -> (String, CivilDate)? {
        guard !statement.isHeading, statement.signs.contains(.digit) else { return nil }
        if let date = announced(statement, reading) { return (statement.field?.name ?? statement.body, date) }
        guard Self.meetings.areSaid(in: reading.outline.sections[statement.section].folded),
            let date = reading.dates.first(in: statement.field?.value ?? statement.body)
        else { return nil }
        return (reading.outline.sections[statement.section].title, date)
    }

    /// `Next meeting: 2 May 2031, 10:00 in the harbour office`
    private func announced(_ statement: Statement, _ reading: Reading) -> CivilDate? {
        guard Self.meetings.begin(statement.folded) else { return nil }
        // Elsewhere the next review may be that of the document.
        if reading.kind != .minutes {
            guard let field = statement.field, Self.meetings.all.contains(field.key), !reading.isPlan,
                reading.kind == .readinessReview || !EventFields.reviews.areSaid(in: field.key),
                startsWithDate(field.value, reading)
            else { return nil }
        }
        return reading.dates.first(in: statement.field?.value ?? statement.body)
    }

    /// Whether a title is about the next time that all meet.
    static func announcesMeeting(_ title: FoldedText) -> Bool { meetings.areSaid(in: title) }

    private static let meetings: Phrases = [
        "next meeting", "next call", "next session", "next review", "next sync", "next checkpoint", "nächste sitzung",
        "nächstes treffen", "nächstes meeting", "nächster termin", "nächste besprechung", "nächste überprüfung",
        "nächstes review", "prochaine réunion", "prochaine séance", "prochaine revue", "próxima reunión",
        "próxima sesión", "próxima revisión", "próxima reunião", "próxima revisão", "próxima sessão", "下次会议", "下次评审",
        "次回会議", "次回ミーティング", "次回打ち合わせ", "次回レビュー", "次回開催",
    ]

    /// `19:05 The queue filled up`: an hour of a timeline, on the day that its part of the document names.
    private func hour(
        _ statement: Statement, _ index: Int, _ days: inout SectionAnswers<CivilDate?>, _ reading: Reading
    ) -> (title: String, date: CivilDate?)? {
        guard reading.role(of: index) == .milestones, !statement.isHeading, statement.parent == nil,
            let length = Self.clock(statement.body)
        else { return nil }
        let section = reading.outline.sections[statement.section]
        guard Self.timelines.contains(where: section.folded.says) else { return nil }
        let title = Self.afterClock(statement.body.bytes(from: length))
        guard FoldedText(title).wordCount >= 2 else { return nil }
        return (title, days.answer(of: statement.section, { onlyDay(in: statement.section, reading) }))
    }

    /// The one day that the lines of a section name.
    private func onlyDay(in section: Int, _ reading: Reading) -> CivilDate? {
        let lines = reading.outline.statements(in: section).map { reading.statements[$0].body }
        let days = Set(lines.compactMap { reading.dates.first(in: $0) })
        return days.count == 1 ? days.first : nil
    }

    private static let timelines: [FoldedText] = [
        "timeline", "chronology", "zeitverlauf", "zeitachse", "chronologie", "cronología", "línea de tiempo",
        "cronologia",
        "linha do tempo", "时间线", "时间轴", "タイムライン", "時系列",
    ]

    /// The length of the hour that a line begins with: `19:05`, `9:05`.
    private static func clock(_ text: String) -> Int? {
        let hours = text.utf8.prefix(while: \.isASCIIDigit).count
        let rest = text.bytes(from: hours)
        guard (1...2).contains(hours), rest.utf8.first == 0x3A else { return nil }
        let minutes = rest.utf8.dropFirst().prefix(while: \.isASCIIDigit).count
        return minutes == 2 ? hours + 3 : nil
    }

    /// The words after an hour, without its zone and what sets it apart.
    private static func afterClock(_ text: String) -> String {
        var rest = text.trimmed
        if rest.utf8.first == UInt8(ascii: "("), let close = rest.firstOffset(of: ")") {
            rest = rest.bytes(from: close + 1).trimmed
        }
        for zone in ["UTC", "GMT", "CET", "CEST", "JST"]
        where rest.startsWithBytes(zone + " ") || rest.startsWithBytes(zone + ":") {
            rest = rest.bytes(from: zone.utf8.count).trimmed
        }
        while rest.utf8.first == 0x3A { rest = rest.bytes(from: 1).trimmed }
        return rest.trimmedDashes
    }

    /// A point of a timeline that names one day.
    private func point(_ statement: Statement, _ index: Int, _ reading: Reading) -> (String, CivilDate)? {
        guard reading.role(of: index) == .milestones || reading.role(of: index) == .freeze, statement.isItem,
            statement.folded.wordCount <= 40
        else { return nil }
        let dates = reading.dates.all(in: statement.body)
        guard let found = dates.first, dates.count <= 2 else { return nil }
        let title = statement.field.flatMap { $0.value.isEmpty ? nil : $0.name } ?? statement.body
        return (title, dates.last?.date ?? found.date)
    }

    private func add(
        _ title: String, _ date: CivilDate?, _ statement: Statement, _ index: Int, _ reading: Reading,
        _ sheet: inout FactSheet
    ) {
        guard let date else { return }
        var fact = Fact(.milestone, statement, title: title, modality: reading.claim)
        fact.date = date
        sheet.take(index, fact)
    }
}
