import MusterModel
import Testing

@Suite struct TaskTitleTests {
    @Test func `a specification's title is its task, without a status of its own`() throws {
        let text = """
            Task 4.2: Harden the ferry importer
            Measurable Objectives
            * Imports survive a lost connection.
            """
        #expect(
            try told(text) == [
                "1 task 4.2: Harden the ferry importer", "3 criterion: Imports survive a lost connection.",
            ])
        #expect(try facts(.task, in: text).first?.modality == .required)
    }

    @Test func `the first task of a phase names the phase`() throws {
        let text = """
            Initial Task for Phase 3:
            * (3.0) Open the log of phase 3
            Measurable Objectives
            * A kickoff is held.
            """
        #expect(try told(text).prefix(2) == ["1 phase 3: Phase 3", "2 task 3.0: Open the log of phase 3"])
    }

    @Test func `a note in brackets between number and title is no part of the title`() throws {
        #expect(try told("# Task 2.1 (Revised): Move the archive").first == "1 task 2.1: Move the archive")
    }

    @Test func `an entry of a log takes status and date from the line under it`() throws {
        let text = """
            # Progress log

            ## Task 1.3: Build the gate
            **Status: COMPLETED** ✅ | **Completion Date**: 2031-05-02
            """
        let task = try #require(try facts(.task, in: text).first)
        #expect(task.status == .done)
        #expect(task.date?.description == "2031-05-02")
    }

    @Test func `words that take "complete" back win over the mark beside them`() throws {
        let text = """
            # Progress log

            ## Task 1.4: Build the bridge
            **Status: SUBSTANTIALLY COMPLETE** ✅
            """
        #expect(try facts(.task, in: text).first?.status == .inProgress)
    }

    @Test func `a numbered heading after the words for the initial task is that task`() throws {
        let text = "## Initial Task for Phase 0:\n\n### 0.0. Set up the harbour office\n\n### 1.1 Background\n\nText.\n"
        #expect(try facts(.task, in: text).map(\.id) == ["0.0"])
    }
}
