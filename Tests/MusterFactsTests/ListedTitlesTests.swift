import MusterModel
import Testing

/// Titles that stand in lists of work, of trouble and of risks, and what their points are then.
@Suite struct ListedTitlesTests {
    @Test func `points below the title of a coded task tell more of it, and its title where it stands`() throws {
        let text = """
            # Harbour import, progress

            ## Completed tasks ✅

            ### TASK-012: Berth models ✅

            - Models for berths and moorings
            - Index over the days of arrival

            ## Pending tasks 🔄

            ### TASK-013: Tide tables

            - **Goal:** read the tables of the office
            """
        #expect(try told(text) == ["5 task TASK-012 done: Berth models", "12 task TASK-013 todo: Tide tables"])
    }

    @Test func `titles in groups of known issues are issues, and struck ones keep their names`() throws {
        let text = """
            # Known issues

            ## Printing

            ### Slow first page
            The first page after a start takes ten seconds, because the fonts are loaded then.

            ### ~~Labels upside down~~ **RESOLVED**
            Labels on old drums are printed the right way again since the spring.

            ## How to report a bug

            ### By mail
            Write down what you did and send it to the harbour office with a picture.
            """
        #expect(try told(text) == ["5 issue: Slow first page", "8 issue closed: Labels upside down"])
    }

    @Test func `points below short names of parts of a list of issues are issues`() throws {
        let text = """
            # Known issues

            ## Printing

            - Labels print upside down on old drums

            ## Search

            - No hits for words of two letters

            ## Reporting a bug

            - Open a ticket with the version
            """
        #expect(
            try told(text) == [
                "5 issue: Labels print upside down on old drums", "9 issue: No hits for words of two letters",
            ])
    }

    @Test func `notes and rules beside a list of issues are none`() throws {
        let text =
            "# Known issues\n\n## Overview\n\n- Read this first, please\n\n## Rules of the house\n\n- Ask the board\n"
        #expect(try facts(.issue, in: text).isEmpty)
    }

    @Test func `a title below that of risks with its account beneath is a risk`() throws {
        let text = """
            # Weekly status

            ## Risks / blockers

            ### The crane is old
            It may stop at any time, and then nobody unloads the ship.
            """
        #expect(try told(text).first == "5 risk: The crane is old")
        #expect(try facts(.risk, in: text).count == 1)
    }

    @Test func `what a register takes for granted or depends on is no risk`() throws {
        let text = """
            # RAID log

            ## Assumptions

            | ID | Priority | State | Assumption | Owner |
            |---|---|---|---|---|
            | A-1 | High | Open | The pier stays open | Kit Rowe |

            ## Dependencies

            | ID | Priority | State | Dependency | Type | Next action |
            |---|---|---|---|---|---|
            | D-1 | High | Open | Charts of the office | External | ask |

            ## Issues

            | ID | Priority | State | Issue | Owner |
            |---|---|---|---|---|
            | I-1 | High | Open | The pier is closed | Kit Rowe |
            """
        #expect(try told(text) == ["19 issue I-1 open: The pier is closed"])
    }

    @Test func `what brackets say behind a title of conditions does not hide it`() throws {
        let text =
            "# Heron 2\n\n## 3. Hard gates (all must be GO before the tag)\n\n- **G1 - Green runs.** On all systems.\n"
        #expect(try facts(.criterion, in: text).map(\.line) == [5])
    }

    @Test func `a name in bold letters before what it has to do is that of an actor in minutes`() throws {
        let text = """
            # Meeting notes

            ## 2031-04-02
            - **Mara** and **Jo** to test the crane again
            - **Scope** and dates were discussed at length
            """
        #expect(try facts(.task, in: text).map(\.person) == ["Mara and Jo"])
    }
}
