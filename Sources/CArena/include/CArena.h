#ifndef CARENA_H
#define CARENA_H

#include <stddef.h>

// Memory for a C library that asks for many small pieces and gives all of them back at once: pieces are cut one after the
// other from large blocks, and nothing is given back before the end. Each thread has an arena of its own; a library must
// be done with its memory on the thread that it began on. Where memory is exhausted the process aborts.

/// `count * size` bytes of zeros, aligned for every type.
void *carena_calloc(size_t count, size_t size);

/// A piece of `size` bytes that begins with those of `old`, which may be null and is not to be used any more.
void *carena_realloc(void *old, size_t size);

/// Does nothing: `old` is given back with all others.
void carena_free(void *old);

/// Gives back all pieces of this thread. A block of the usual size is kept for the next ones.
void carena_reset(void);

#endif
