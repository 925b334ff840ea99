/// The results of `transform` for each of `inputs`, in their order, with at most `jobs` at work at one time.
public func concurrentMap<Input: Sendable, Output: Sendable>(
    _ inputs: [Input], jobs: Int, _ transform: @escaping @Sendable (Input) -> Output
) async -> [Output] {
    guard jobs > 1, inputs.count > 1 else { return inputs.map(transform) }
    return await withTaskGroup(of: (Int, Output).self) { group in
        var results = [Output?](repeating: nil, count: inputs.count)
        var next = 0
        while next < min(jobs, inputs.count) {
            let index = next
            group.addTask { (index, transform(inputs[index])) }
            next += 1
        }
        for await (index, output) in group {
            results[index] = output
            guard next < inputs.count else { continue }
            let following = next
            group.addTask { (following, transform(inputs[following])) }
            next += 1
        }
        return results.compactMap { $0 }
    }
}
