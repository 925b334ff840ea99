/// A row of numbers that look random and are the same for the same seed (SplitMix64).
public struct Dice: Sendable {
    private var state: UInt64

    public init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 }

    /// 0 to `sides` - 1; 0 for fewer than two sides.
    public mutating func roll(_ sides: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((mixed ^ (mixed >> 31)) % UInt64(max(1, sides)))
    }

    /// One of several; the list must not be empty.
    public mutating func pick<Choice>(_ choices: [Choice]) -> Choice { choices[roll(choices.count)] }

    /// The same things in another order.
    public mutating func shuffled<Thing>(_ things: [Thing]) -> [Thing] {
        var things = things
        for place in things.indices.reversed() { things.swapAt(place, roll(place + 1)) }
        return things
    }
}
