import MusterModel
import MusterText

/// Which lists of known issues are meant for the public.
///
/// A list is public when it lies under a folder named `public` or its title or front matter (`audience: public`) says
/// so. Where no list of the project says anything of the kind, all are. One that is called internal never is, nor is a
/// draft or a template.
struct PublicLists {
    private let documents: Set<Int>

    init(_ records: [DocumentRecord]) {
        let lists = records.indices.filter { place in
            let record = records[place]
            return record.judgedAs == .knownIssues && !record.isDraft && !record.isTemplate
                && !PublicLists.names("internal", record) && !PublicLists.names("private", record)
                && !PublicLists.names("confidential", record)
        }
        let declared = lists.filter { PublicLists.names("public", records[$0]) }
        documents = Set(declared.isEmpty ? lists : declared)
    }

    func contains(_ document: Int) -> Bool { documents.contains(document) }

    private static func names(_ word: String, _ record: DocumentRecord) -> Bool {
        record.path.components.dropLast().contains { $0.asciiLowercased == word }
            || Words(record.title).contain(word) || Words(record.path.name).contain(word)
            || Words(record.frontMatter.value("audience") ?? "").contain(word)
    }
}
