import MusterModel
import MusterTestSupport
import Testing

struct ReleaseTests {
    @Test("spellings of one version and the names beside it are one release")
    func spellings() {
        let review = record(
            "review.md", .readinessReview,
            releases: [
                mention("v1.0.0", .title, group: 1), mention("release/mve-v1.0.0", .branch, line: 4, group: 2),
                mention("1.0.0", .releaseLine, line: 5, group: 3),
                mention("Launch Candidate", .prose, line: 6, group: 4),
                mention("v1.0.0", .prose, line: 6, group: 4),
            ])
        let project = link([review])
        #expect(project.releases.map(\.name) == ["v1.0.0"])
        #expect(project.releases.first?.aliases == ["1.0.0", "Launch Candidate", "release/mve-v1.0.0"])
        #expect(project.releases.first?.branch == "release/mve-v1.0.0")
        #expect(project.releases.first?.reviews.map(\.text) == ["review.md"])
    }

    @Test("a name on a release line of a review is a release, an interface version is none")
    func named() {
        let review = record(
            "review.md", .readinessReview,
            releases: [mention("MVP pilot", .releaseLine), mention("/v1", .releaseLine, line: 3, group: 1)])
        #expect(link([review]).releases.map(\.name) == ["MVP pilot"])
    }

    @Test("passing mentions, branches and versions of other documents make no release")
    func passing() {
        let notes = record(
            "notes.md", .other,
            releases: [mention("v0.9.1", .prose), mention("feature/v3.0.0", .branch), mention("v0.8.0", .title)])
        #expect(link([notes]).releases.isEmpty)
    }

    @Test("configured releases come with their aliases and target")
    func configuredRelease() {
        let project = link([record("review.md", .readinessReview, releases: [mention("Harbour One", .releaseLine)])]) {
            var release = ReleaseConfiguration(version: "v1.2.0", location: configured)
            release.aliases = ["Harbour One"]
            release.target = day("2026-07-01")
            $0.releases = [release]
        }
        #expect(project.releases.map(\.name) == ["v1.2.0"])
        #expect(project.releases.first?.target == day("2026-07-01"))
        #expect(project.releases.first?.reviews.count == 1)
    }

    @Test("a document without a version belongs to the only release, one about another version to none")
    func membership() {
        let review = record("review.md", .readinessReview, releases: [mention("v2.0.0", .title)])
        let plain = record("checks.md", .checklist, facts: [fact(.checklistItem, "Soak", status: .done)])
        let other = record(
            "old.md", .checklist, facts: [fact(.checklistItem, "Smoke", status: .done)],
            releases: [mention("v1.0.0", .title)])
        let project = link([review, plain, other])
        let release = project.releases.first?.id
        #expect(project.checklistItems.first { $0.title == "Soak" }?.release == release)
        #expect(project.checklistItems.first { $0.title == "Smoke" }?.release == nil)
    }

    @Test("with two releases a document without a version belongs to none")
    func ambiguous() {
        let reviews = ["v1.0.0", "v2.0.0"].map { record("\($0).md", .readinessReview, releases: [mention($0, .title)]) }
        let plain = record("checks.md", .checklist, facts: [fact(.checklistItem, "Soak", status: .done)])
        let project = link(reviews + [plain])
        #expect(project.releases.map(\.name) == ["v2.0.0", "v1.0.0"])
        #expect(project.checklistItems.first?.release == nil)
    }

    @Test("the nearest day to come is the target, and a past milestone that says so releases")
    func dates() {
        let review = record("review.md", .readinessReview, releases: [mention("v2.0.0", .title)])
        let plan = record(
            "plan.md", .roadmap,
            facts: [
                fact(.milestone, "Release v2.0.0", date: "2026-09-01", .planned),
                fact(.milestone, "Launch of v2.0.0", date: "2026-08-01", .planned),
                fact(.milestone, "v2.0.0 freeze", date: "2026-07-01", .planned),
            ])
        let project = link([review, plan])
        #expect(project.releases.first?.target == day("2026-08-01"))
        #expect(project.releases.first?.isReleased == false)
        let news = record(
            "news.md", .other, facts: [fact(.milestone, "v2.0.0 released", status: .done, date: "2026-06-01")])
        #expect(link([review, news]).releases.first?.isReleased == true)
    }
}

struct DecisionTests {
    private func review(_ decision: Fact, release: String = "MVP pilot") -> Project {
        link([record("review.md", .readinessReview, facts: [decision], releases: [mention(release, .releaseLine)])])
    }

    @Test("a scope that repeats the release's own name does not limit it")
    func ownScope() {
        let project = review(fact(.decision, "GO for pilot rollout", status: .go, details: [.scope: "pilot rollout"]))
        #expect(project.decisions.first?.isLimited == false)
        #expect(project.decisions.first?.scope == "pilot rollout")
        #expect(project.decisions.first?.release == project.releases.first?.id)
    }

    @Test("a smaller scope limits", arguments: ["pilot sites", "50 users", "Windows only", "staging"])
    func smallerScope(scope: String) {
        let project = review(fact(.decision, "GO", status: .go, details: [.scope: scope]), release: "v1.0.0")
        #expect(project.decisions.first?.isLimited == true)
    }

    @Test(
        "what a product is for leaves its deployment whole, any other word before it may name a part",
        arguments: [
            ("clinical deployment", false), ("mass production", false), ("general use", false),
            ("backup deployment", true), ("standby use", true), ("harbour deployment", true), ("soft launch", true),
        ])
    func manner(scope: String, isLimited: Bool) {
        let project = review(fact(.decision, "GO", status: .go, details: [.scope: scope]), release: "v1.0.0")
        #expect(project.decisions.first?.isLimited == isLimited)
    }

    @Test("a go for a phase is none for the release")
    func phaseScope() {
        let project = review(fact(.decision, "GO for Phase 8 testing", status: .go), release: "v1.0.0")
        #expect(project.decisions.first?.isLimited == true)
    }

    @Test("a decision on a version that is no release belongs to that version, not to the only one")
    func otherVersion() {
        let project = review(
            fact(.decision, "GO for v0.9.0", status: .go, details: [.release: "v0.9.0"]), release: "v1.0.0")
        #expect(project.releases.map(\.name) == ["v1.0.0", "v0.9.0"])
        #expect(project.decisions.first?.release == project.releases.last?.id)
    }

    @Test("conditions make a go conditional, and each has its state")
    func conditions() {
        let facts = [
            fact(.decision, "GO", status: .go, date: "2026-06-01"),
            fact(
                .criterion, "The installer is notarised", status: .done, date: "2026-06-02", in: .conditions, parent: 0),
            fact(.criterion, "Legal has voted", in: .conditions, parent: 0),
        ]
        let project = link([
            record("review.md", .readinessReview, facts: facts, releases: [mention("v1.0.0", .title)])
        ])
        #expect(project.decisions.first?.outcome == .conditional)
        #expect(project.decisions.first?.conditions.map(\.assessment.state) == [.pass, .pending])
        #expect(project.criteria.isEmpty)
    }

    @Test("words that subject it to something make it conditional")
    func conditionalWords() {
        let project = review(fact(.decision, "GO", status: .go, details: [.statusWords: "GO subject to notarisation"]))
        #expect(project.decisions.first?.outcome == .conditional)
    }

    @Test("an earlier decision on the same release is superseded by a later one")
    func superseded() {
        let facts = [
            fact(.decision, "NO-GO", status: .noGo, date: "2026-05-01"),
            fact(.decision, "GO", status: .go, date: "2026-06-01"),
        ]
        let project = link([
            record("review.md", .readinessReview, facts: facts, releases: [mention("v1.0.0", .title)])
        ])
        #expect(project.decisions.map(\.isSuperseded) == [false, true])
        #expect(project.decisions.first?.outcome == .go)
    }

    @Test("a go of a day still to come, and that of a draft, are planned")
    func planned() {
        #expect(review(fact(.decision, "GO", status: .go, date: "2026-06-16")).decisions.first?.modality == .planned)
        #expect(
            review(fact(.decision, "NO-GO", status: .noGo, date: "2026-06-16")).decisions.first?.modality == .claimed)
    }

    @Test("a decision whose release cannot be told is a finding")
    func stray() {
        let reviews = ["v1.0.0", "v2.0.0"].map { record("\($0).md", .readinessReview, releases: [mention($0, .title)]) }
        let minutes = record("minutes.md", .minutes, facts: [fact(.decision, "GO", status: .go, date: "2026-06-01")])
        let project = link(reviews + [minutes])
        #expect(project.decisions.first?.release == nil)
        #expect(project.findingIDs == ["decision-without-release"])
    }
}
