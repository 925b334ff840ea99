/// Told how many bytes of how many have been read; false ends the reading.
///
/// Called from several threads, after each part of a file.
public typealias ReadingProgress = @Sendable (_ read: Int, _ all: Int) -> Bool
