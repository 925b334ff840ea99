import MusterModel

extension FindingID {
    /// What the finding means, why it matters and how to mend it.
    var explanation: Explanation {
        switch self {
        case .conflictingClaims:
            explain(
                .error, "Two claims of one date, or without dates, say different things of one item.",
                "The item takes the worse state, because nobody can tell which claim holds.",
                "Correct the claim that is wrong, or date the one that is newer.")
        case .futureClaim:
            explain(
                .warning, "Something is claimed done on a day that is still to come.",
                "It is read as planned; nothing has happened yet.",
                "Correct the date, or claim it when it has happened.")
        case .bothMarked:
            explain(
                .error, "An item has both its pass and its fail box ticked.",
                "It counts as failed: a result that says both says nothing good.", "Clear the box that does not hold.")
        case .duplicateTask:
            explain(
                .error, "Two specifications give their tasks one number.",
                "What logs say of the number may be about either, so that it counts for neither.",
                "Give one of the tasks a number of its own.")
        case .taskDoneOpenItem:
            explain(
                .error, "A task is recorded as done while one of its criteria or check boxes is open.",
                "Either the task is not done or its record is not kept.",
                "Tick the item when it is met, or set the task back to in progress.")
        case .taskDoneUnsigned:
            explain(
                .error, "A task is recorded as done without a sign-off that it calls mandatory.",
                "A mandatory sign-off is a veto: no other approval outweighs it.",
                "Ask the role to sign, or set the task back to in progress.")
        case .missingDeliverable:
            explain(
                .error, "A deliverable that a document promises by its path is not there, although it is owed by now.",
                "The work that was to produce it is claimed done, or its day is past.",
                "Add the file, or correct the path.")
        case .digestMismatch:
            explain(
                .error, "A file at hand does not have the digest that a document states.",
                "What people download is not what was tested and listed.",
                "Compute the digest anew, or publish the file that was listed.")
        case .digestDisagreement:
            explain(
                .error, "Two places state different digests of one file.", "At most one of them can be true.",
                "Correct the one that is wrong.")
        case .digestUnusable:
            explain(
                .warning, "A digest is cut short, malformed, or of an algorithm that proves nothing.",
                "MD5 and SHA-1 can be forged; a part of a digest proves nothing.",
                "State the whole SHA-256 digest.")
        case .artifactAbsent:
            explain(
                .warning, "A file that a list of checksums names is not where the artifacts are.",
                "Its digest could not be compared.", "Put the file there, or take it off the list.")
        case .artifactUnlisted:
            explain(
                .warning, "A file among the artifacts is named by no list of checksums.",
                "Nobody can check it after a download.", "Add it to the list, or remove it.")
        case .digestReused:
            explain(
                .error, "A file has the same digest in the lists of two releases.",
                "A digest was probably copied from the earlier release.", "Compute the digest of the new file.")
        case .artifactLabel:
            explain(
                .warning, "A digest is stated of a label such as “Windows installer” instead of a file name.",
                "Nobody can tell which download has this digest.", "Write the name of the file.")
        case .missingEvidence:
            explain(
                .warning, "A claim cites evidence that the project does not hold.",
                "The claim that rests on it is unknown.",
                "Correct the path, add the file, or name it under evidence: outside.")
        case .evidenceEmpty:
            explain(
                .warning,
                "A claim cites evidence that is there and proves nothing: it is empty, or a report that cannot be read or "
                    + "ran no test.",
                "The claim that rests on it is unknown.", "Put what proves it there, or cite what does.")
        case .evidenceOpen:
            explain(
                .error,
                "A claim cites as its evidence a document in which something is open or failed, or a report with failures.",
                "The evidence does not say what the claim says.",
                "Close what is open there, or take the claim back.")
        case .unresolvedReference:
            explain(
                .warning, "A document cites a path that the project does not hold.",
                "Readers cannot follow it.", "Correct the path, or add the file.")
        case .movedDocument:
            explain(
                .note,
                "A document cites another at a place where it does not lie; the one of that name elsewhere is taken.",
                "Readers and tools that follow the path as written find nothing.", "Correct the path.")
        case .unresolvedDependency:
            explain(
                .warning, "A task depends on a task that no document states.",
                "Whether it may begin cannot be told.", "Correct the number, or add the task.")
        case .oneAuthority:
            explain(
                .warning, "One authority signs a whole checklist.",
                "Several functions are expected to vouch for a launch, each for its own part.",
                "Let each responsible role sign its rows.")
        case .undatedSignoff:
            explain(
                .warning, "A sign-off has no date.", "Nobody can tell whether it came before or after what it signs.",
                "Add the day on which it was given.")
        case .overdueSignoff:
            explain(
                .warning, "A sign-off that was asked for has not come in the weekdays that its role has for it.",
                "Five weekdays are usual; the role's days in muster.yml say otherwise.",
                "Remind the role, let a delegate sign, or record a refusal.")
        case .missingLogEntry:
            explain(
                .warning, "A task is recorded as done, and the log that it promised to write in does not mention it.",
                "The log is where readers look for what was done and who agreed.",
                "Add the entry to the log, with its day.")
        case .foreignSigner:
            explain(
                .warning, "A sign-off was given by somebody who may not sign for the role.",
                "Only the people that the configuration names for a role sign for it; this one does not count.",
                "Let one of them sign, or add the person to the role.")
        case .lookalikeName:
            explain(
                .error, "A name looks like that of a person who may sign and is written with other letters.",
                "It may pretend to be somebody.", "Write the name with its own letters.")
        case .summaryDisagrees:
            explain(
                .error, "A summary says that everything is done while an item that it speaks of is not.",
                "The single items count, never the summary.", "Correct the summary, or the item.")
        case .decisionWithoutRelease:
            explain(
                .warning, "It cannot be told which release a decision is about.",
                "Such a decision counts for no release.", "Name the release in the decision or the document's title.")
        case .roleShortForm:
            explain(
                .note, "A short form was taken for the one role of the project that it abbreviates.",
                "It counts as that role.", "Write the full name, or list the short form under the role's aliases.")
        case .unknownRole:
            explain(
                .warning,
                "A sign-off names a role that nobody requires and that is spelled almost like a required one.",
                "It answers no requirement.", "Correct the spelling, or list it under the role's aliases.")
        case .incompleteWaiver:
            explain(
                .warning, "A waiver lacks its reason, its approver or its last day.",
                "It does not count.", "Complete it, or meet what it waives.")
        case .publicIssue:
            explain(
                .error, "The public list of a release holds an issue that is worse than what a document accepts there.",
                "The public is told to live with what the project said it would not launch with.",
                "Repair the issue, or have its severity accepted and state that.")
        case .changeAfterFreeze:
            explain(
                .warning,
                "A log tells of something new in a release after its freeze was declared, or a commit changed what the freeze names.",
                "What was tested and signed before it is not what will be published.",
                "Take the change out, or record who approved the exception and what was tested again.")
        }
    }
}
