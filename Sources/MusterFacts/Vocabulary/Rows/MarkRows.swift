import MusterText

/// The signs of state, as documents write them.
enum MarkRows {
    static let all: [(mark: StatusMark, spellings: [String])] = [
        (
            .done,
            [
                "✅", "✔️", "✔", "☑️", "☑", "✓", "🗹", "🗸", "[x]", "[X]", "[✓]", "[✔]", "[√]", ":white_check_mark:",
                ":heavy_check_mark:",
                ":check_mark:", ":ballot_box_with_check:",
            ]
        ),
        (.failed, ["❌", "✖️", "✖", "✗", "✘", "☒", "❎", ":x:", ":no_entry:"]),
        (.todo, ["☐", "⬜", "🔲", "□", "◻️", "◻", "▢", "❏", "❐", "❑", "❒", "⬚", "[ ]", ":white_large_square:"]),
        (.waiting, ["⏳", "⌛", "🕒", "🕐", ":hourglass:", ":hourglass_flowing_sand:"]),
        (.moving, ["🔄", "🚧", "🏗️", "🔁", ":construction:", ":arrows_counterclockwise:"]),
        (.warning, ["⚠️", "⚠", ":warning:"]),
        (.blocked, ["⛔", "🚫", "🛑", ":no_entry_sign:"]),
        (.red, ["🔴", "🟥", ":red_circle:"]),
        (.yellow, ["🟡", "🟨", "🟠", "🟧", ":yellow_circle:", ":large_yellow_circle:", ":orange_circle:"]),
        (.green, ["🟢", "🟩", ":green_circle:", ":large_green_circle:"]),
    ]
}
