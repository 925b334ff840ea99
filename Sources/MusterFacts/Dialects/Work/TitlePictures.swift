/// Pictures before the titles of a document.
enum TitlePictures {
    /// Whether the sign of work under way is one of the pictures that nearly all titles begin with, and says nothing:
    /// `🏗️ Squads` beside `🚀 Launch` and `📊 Numbers`.
    static func areOrnaments(in reading: Reading) -> Bool {
        let titles = reading.statements.filter { $0.isHeading && $0.section != reading.outline.titleSection }
        let pictured = titles.count { title in
            title.mark == nil && title.text.text.utf8.first.map { $0 >= 0xF0 } ?? false
        }
        return pictured > 1 && pictured > titles.count { $0.mark == .moving }
    }
}
