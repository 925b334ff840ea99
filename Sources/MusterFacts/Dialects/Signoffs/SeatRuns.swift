import MusterModel
import MusterText

/// Lines that stand one below the other and say of one seat each that it signed, or that it did not; see ``SpokenSeat``.
///
/// Two signatures among them tell that the others are seats too, whatever they are called. Below a title of sign-offs one is
/// enough, and a word of consent will do.
struct SeatRuns: Dialect {
    func read(_ reading: Reading, into sheet: inout FactSheet) {
        guard !reading.isPlan, !reading.isTemplate, !reading.isProcedure else { return }
        let lines = reading.statements.indices.filter { index in
            let statement = reading.statements[index]
            return !statement.isHeading && !statement.introduces && !reading.isInert(index)
        }
        let sections = Dictionary(grouping: lines) { reading.statements[$0].section }
        for section in sections.keys.sorted() {
            let lines = sections[section] ?? []
            let title = reading.outline.sections[section]
            let mayFill = lines.first.map { Self.mayHold(reading.role(of: $0)) } ?? false
            if mayFill, read(lines, below: title, reading, into: &sheet) { continue }
            // A block of signatures may stand among other lines.
            for block in blocks(of: lines, reading)
            where (block.count < lines.count || !mayFill) && isSigned(block, reading) {
                _ = read(block, below: title, reading, into: &sheet)
            }
        }
    }

    /// Seats that stand right below each other.
    private func blocks(of lines: [Int], _ reading: Reading) -> [[Int]] {
        lines.filter { seat($0, in: nil, reading) != nil }.reduce(into: [[Int]]()) { blocks, line in
            let last = blocks.last?.last.map { reading.statements[$0].line }
            if last.map({ $0 + 1 == reading.statements[line].line }) ?? false {
                blocks[blocks.count - 1].append(line)
            } else {
                blocks.append([line])
            }
        }
    }

    /// Whether two of a block signed in so many words, or one, and the others have still to.
    private func isSigned(_ block: [Int], _ reading: Reading) -> Bool {
        let seats = block.compactMap { seat($0, in: nil, reading) }
        let firm = seats.count { $0.status == .signed && $0.isSignature && $0.isFirm }
        let open = seats.count { $0.status == .pending && $0.isLabelled }
        return firm > 1 || firm == 1 && open > 0 && firm + open == seats.count
    }

    /// Lines that were read as seats already tell of the others.
    ///
    /// - Returns: whether they are seats.
    private func read(_ lines: [Int], below title: Section, _ reading: Reading, into sheet: inout FactSheet) -> Bool {
        let first =
            lines.first {
                seat($0, in: .initials, reading) != nil || seat($0, in: .signed, reading) != nil
            } ?? 0
        let above = lines.prefix { $0 < first }
        let list = SeatList(title, above: above.suffix(1).map { reading.statements[$0] }, in: reading.outline)
        // Boxes are seats where something says so; elsewhere they are checks.
        let mayTick =
            title.role != .signoffs && title.role != .votes && areBoxesOfSeats(lines, in: list, reading)
        let places = lines.filter { mayTick || reading.statements[$0].box == nil }
        let seats = places.compactMap { place in seat(place, in: list, reading).map { (place: place, seat: $0) } }
        let told = Set(seats.flatMap { reading.outline.children(of: $0.place) })
        let areAll =
            seats.count == places.count(where: { !told.contains($0) }) - above.count
            && seats.contains { $0.seat.status == .signed && $0.seat.isFirm }
        let firm = seats.map(\.seat).filter { $0.status == .signed && $0.isFirm }
        let areKnown = seats.allSatisfy { $0.seat.role.map(RoleNames.isRole) ?? false }
        let areTold =
            areKnown || seats.count { $0.seat.isSignature || $0.seat.isFirm } > 1
            || firm.contains(where: \.isSignature)
                && seats.allSatisfy { $0.seat.status != .unknown && $0.seat.isLabelled }
        // Things that conform are no seats: `Extinguishers ..... conform`.
        let areSomebody =
            list != nil
            || seats.contains { seat in seat.seat.person != nil || seat.seat.role.map(RoleNames.isRole) ?? false }
        guard seats.count > 1, areSomebody, seats.contains(where: { $0.seat.status == .signed }),
            list != nil || areAll
                || !firm.isEmpty && areTold && seats.count * 3 >= (places.count - told.count) * 2
        else { return false }
        for (place, seat) in seats where !told.contains(place) {
            guard !sheet.isTaken(place) else {
                settle(place, by: seat, isTakenBack: isTakenBack(seat, after: place, seats), &sheet)
                continue
            }
            let statement = reading.statements[place]
            var fact = seat.fact(statement.line, statement.body, reading)
            if isTakenBack(seat, after: place, seats) { fact.doubt() }
            if statement.box != nil {
                sheet.add(fact, at: place)
                continue
            }
            let entry = sheet.take(place, fact)
            for point in reading.outline.children(of: place) where !sheet.isTaken(point) {
                sheet.mark(point, readBy: entry)
            }
        }
        if seats.allSatisfy({ reading.statements[$0.place].isItem }) {
            addBlanks(among: seats.map(\.place), reading, &sheet)
        }
        return true
    }

    /// Points among seats that name one and tell nothing of it: `Accounts:`, also where what stood there was struck out.
    private func addBlanks(among seats: [Int], _ reading: Reading, _ sheet: inout FactSheet) {
        guard let first = seats.first, let last = seats.last else { return }
        let section = reading.statements[first].section
        let places = reading.outline.topStatements(in: section).filter { $0 > first - 2 && $0 < last + 2 }
        for place in places where !sheet.isTaken(place) && !reading.isInert(place) {
            let statement = reading.statements[place]
            guard statement.isItem, statement.introduces, statement.box == nil,
                reading.outline.children(of: place).isEmpty, (1...5).contains(statement.folded.wordCount),
                statement.depth == reading.statements[first].depth
            else { continue }
            var fact = Fact(.requiredSignoff, statement, title: statement.body.withoutColon, modality: .required)
            fact.role = fact.title
            fact.status = .pending
            sheet.take(place, fact)
        }
    }

    /// Whether boxes are those of seats: one is ticked with a name and a day, and each that is ticked names somebody. Where
    /// nothing says that they are, all of them are functions or departments.
    private func areBoxesOfSeats(_ lines: [Int], in list: SeatList?, _ reading: Reading) -> Bool {
        let boxes = lines.filter { reading.statements[$0].box != nil }
        let seats = boxes.compactMap { SpokenSeat(reading.statements[$0], in: list ?? .asked, reading) }
        return boxes.count > 1 && seats.count == boxes.count && seats.contains { $0.status == .signed && $0.isFirm }
            && zip(boxes, seats).allSatisfy { box, seat in
                let isKnown = seat.role.map { RoleNames.isRole($0) || Departments.areNamed(in: $0) } ?? false
                let isNamed = seat.person != nil || reading.statements[box].box == .empty
                return isKnown || list != nil && isNamed
            }
    }

    /// What another reader left open for words that he does not know is a signature where all of them are known here.
    private func settle(_ place: Int, by seat: SpokenSeat, isTakenBack: Bool, _ sheet: inout FactSheet) {
        guard seat.status == .signed, sheet.isSignoff(place), let entry = sheet.owner(of: place) else { return }
        sheet.change(entry) { fact in
            if fact.role == nil, fact.person == seat.person { fact.role = seat.role }
            if isTakenBack { return fact.doubt() }
            guard seat.isPlain else { return }
            guard fact.status == .pending || fact.status == .unknown else { return }
            fact.status = .signed
            fact.date = fact.date ?? seat.date
        }
    }

    private func seat(_ place: Int, in list: SeatList?, _ reading: Reading) -> SpokenSeat? {
        let points = reading.outline.children(of: place).map { reading.statements[$0] }
        let statement = reading.statements[place]
        return points.isEmpty
            ? SpokenSeat(statement, in: list, reading) : SpokenSeat(statement, above: points, in: list, reading)
    }

    /// Whether a later line says of the same seat that it does not sign after all.
    private func isTakenBack(_ seat: SpokenSeat, after place: Int, _ seats: [(place: Int, seat: SpokenSeat)]) -> Bool {
        seat.status == .signed
            && seats.contains { other in
                other.place > place && other.seat.status != .signed && other.seat.role == seat.role
                    && (other.seat.person == seat.person || other.seat.role != nil)
            }
    }

    private static func mayHold(_ role: SectionRole?) -> Bool {
        role == nil || role == .signoffs || role == .votes || role == .log
    }
}

extension String {
    /// The text without the colon at its end.
    fileprivate var withoutColon: String {
        for sign in [":", "："] where endsWithBytes(sign) { return bytes(0..<utf8.count - sign.utf8.count).trimmed }
        return self
    }
}
