#include "CArena.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

enum { ALIGNMENT = 16, BLOCK = 1 << 20 };

/// A block of memory; its pieces follow it.
typedef struct Block {
    struct Block *previous;
    size_t capacity;
    size_t used;
    size_t unused;
} Block;

/// Stands before each piece.
typedef struct {
    size_t size;
    size_t unused;
} Header;

_Static_assert(sizeof(Block) % ALIGNMENT == 0 && sizeof(Header) == ALIGNMENT, "pieces are aligned by what precedes them");

/// The block that pieces are cut from.
static _Thread_local Block *block = NULL;

static char *pieces(Block *of) { return (char *)(of + 1); }

static void add_block(size_t least) {
    size_t capacity = least > BLOCK ? least : BLOCK;
    Block *added = malloc(sizeof(Block) + capacity);
    if (!added) abort();
    *added = (Block){.previous = block, .capacity = capacity};
    block = added;
}

static void *cut(size_t size) {
    if (size > SIZE_MAX / 2) abort();
    size_t rounded = (size + ALIGNMENT - 1) & ~(size_t)(ALIGNMENT - 1);
    size_t needed = sizeof(Header) + rounded;
    if (!block || block->capacity - block->used < needed) add_block(needed);
    Header *header = (Header *)(pieces(block) + block->used);
    header->size = rounded;
    block->used += needed;
    return header + 1;
}

/// Makes the piece that was cut last longer where it stands: 1 if there is room, else 0.
static int grow(void *last, size_t size) {
    Header *header = (Header *)last - 1;
    if (!block || (char *)last + header->size != pieces(block) + block->used) return 0;
    size_t rounded = (size + ALIGNMENT - 1) & ~(size_t)(ALIGNMENT - 1);
    if (rounded < size || rounded - header->size > block->capacity - block->used) return 0;
    block->used += rounded - header->size;
    header->size = rounded;
    return 1;
}

void *carena_calloc(size_t count, size_t size) {
    size_t whole;
    if (__builtin_mul_overflow(count, size, &whole)) abort();
    return memset(cut(whole), 0, whole);
}

void *carena_realloc(void *old, size_t size) {
    if (!old) return cut(size);
    size_t before = ((Header *)old - 1)->size;
    if (size <= before || grow(old, size)) return old;
    return memcpy(cut(size), old, before);
}

void carena_free(void *old) { (void)old; }

void carena_reset(void) {
    if (!block) return;
    while (block->previous) {
        Block *last = block;
        block = last->previous;
        free(last);
    }
    block->used = 0;
    if (block->capacity > BLOCK) {
        free(block);
        block = NULL;
    }
}
