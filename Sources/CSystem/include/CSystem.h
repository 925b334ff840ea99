#ifndef CSYSTEM_H
#define CSYSTEM_H

// Linux system calls that the Swift overlay of glibc does not offer. Each returns
// 0 (or a file descriptor) on success and a negative errno value on failure.

/// Atomically exchanges two directory entries of one file system (renameat2 with RENAME_EXCHANGE).
int csystem_exchange(const char *first, const char *second);

/// Opens `path` for reading below the directory `directory`: no component may leave it, and none may be a
/// symbolic link (openat2 with RESOLVE_BENEATH, RESOLVE_NO_SYMLINKS and RESOLVE_NO_MAGICLINKS).
int csystem_open_beneath(int directory, const char *path);

/// Makes a file that lies in memory only and ends with its last descriptor (memfd_create).
int csystem_memory_file(void);

/// Writes everything that the file system of `descriptor` still holds in memory to its device.
int csystem_sync(int descriptor);

/// From now on SIGINT and SIGTERM are remembered instead of ending the process; the second one ends it with status 130.
/// SIGPIPE and SIGXFSZ are ignored, so that the calls that raise them fail instead.
void csystem_catch_signals(void);

/// Whether SIGINT or SIGTERM has come: 1 or 0.
int csystem_interrupted(void);

#endif
