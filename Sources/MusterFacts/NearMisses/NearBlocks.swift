import MusterModel

/// Blocks that take in more than their author meant.
enum NearBlocks {
    static func diagnostics(in reading: Reading) -> [Diagnostic] {
        reading.outline.openBlocks.map { block in
            switch block.form {
            case .fence:
                NearMisses.openFence.diagnostic(
                    "The block of code is not closed", line: block.lines.lowerBound, in: reading)
            case .comment:
                NearMisses.openComment.diagnostic(
                    "The comment is not closed", line: block.lines.lowerBound, in: reading)
            }
        }
    }
}
