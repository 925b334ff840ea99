import Synchronization

/// The results of `transform` for each of `inputs`, in their order, with at most `jobs` at work at one time.
public func concurrentMap<Input: Sendable, Output: Sendable>(
    _ inputs: [Input], jobs: Int, _ transform: @escaping @Sendable (Input) -> Output
) async -> [Output] {
    guard jobs > 1, inputs.count > 1 else { return inputs.map(transform) }
    let queue = Queue(count: inputs.count)
    return await withTaskGroup(of: [(Int, Output)].self) { group in
        for _ in 0..<min(jobs, inputs.count) {
            group.addTask {
                var done: [(Int, Output)] = []
                while let index = queue.next() { done.append((index, transform(inputs[index]))) }
                return done
            }
        }
        var results = [Output?](repeating: nil, count: inputs.count)
        for await done in group {
            for (index, output) in done { results[index] = output }
        }
        return results.compactMap { $0 }
    }
}

/// The places of a list, each given out once.
private final class Queue: Sendable {
    private let count: Int
    private let given = Atomic(0)

    init(count: Int) { self.count = count }

    /// The next place; nil when all were given out.
    func next() -> Int? {
        let index = given.wrappingAdd(1, ordering: .relaxed).oldValue
        return index < count ? index : nil
    }
}
