/* The yardstick of `make bench`: with one thread, reads, parses and writes every Markdown file of a folder by cmark-gfm.

   cmark_baseline INPUT OUTPUT

   OUTPUT must exist; the folders of INPUT are made anew in it. Extensions: table, strikethrough, tasklist. */
#define _XOPEN_SOURCE 700
#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>
#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

static const char *const extensions[] = {"table", "strikethrough", "tasklist"};
static const char *output;
static size_t input_length;
static size_t documents;

static int fail(const char *what, const char *path) {
    fprintf(stderr, "cmark_baseline: cannot %s %s\n", what, path);
    return 1;
}

/* The bytes of a file; the caller frees them. Null when it cannot be read. */
static char *contents(const char *path, size_t size) {
    FILE *file = fopen(path, "rb");
    char *bytes = malloc(size + 1);
    if (file == NULL || bytes == NULL || fread(bytes, 1, size, file) != size) {
        free(bytes);
        bytes = NULL;
    }
    if (file != NULL) fclose(file);
    return bytes;
}

static char *rendered(const char *bytes, size_t size) {
    cmark_parser *parser = cmark_parser_new(CMARK_OPT_DEFAULT);
    for (size_t index = 0; index < sizeof extensions / sizeof *extensions; index++)
        cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(extensions[index]));
    cmark_parser_feed(parser, bytes, size);
    cmark_node *document = cmark_parser_finish(parser);
    char *html = cmark_render_html(document, CMARK_OPT_DEFAULT, cmark_parser_get_syntax_extensions(parser));
    cmark_node_free(document);
    cmark_parser_free(parser);
    return html;
}

static int write_file(const char *path, const char *html) {
    FILE *file = fopen(path, "wb");
    if (file == NULL) return fail("write", path);
    size_t length = strlen(html);
    int complete = fwrite(html, 1, length, file) == length;
    return (fclose(file) != 0 || !complete) ? fail("write", path) : 0;
}

static int convert(const char *input, size_t size, char *target) {
    char *bytes = contents(input, size);
    if (bytes == NULL) return fail("read", input);
    char *html = rendered(bytes, size);
    strcpy(target + strlen(target) - strlen(".md"), ".html");
    int status = write_file(target, html);
    free(html);
    free(bytes);
    documents++;
    return status;
}

static int visit(const char *path, const struct stat *entry, int kind, struct FTW *position) {
    (void)position;
    char target[4096];
    int length = snprintf(target, sizeof target - sizeof ".html", "%s%s", output, path + input_length);
    if (length < 0 || (size_t)length >= sizeof target - sizeof ".html") return fail("name", path);
    if (kind == FTW_D) return (path[input_length] != '\0' && mkdir(target, 0755) != 0) ? fail("make", target) : 0;
    int markdown = kind == FTW_F && length > 3 && strcmp(target + length - 3, ".md") == 0;
    return markdown ? convert(path, (size_t)entry->st_size, target) : 0;
}

int main(int count, char **arguments) {
    if (count != 3) {
        fprintf(stderr, "usage: cmark_baseline INPUT OUTPUT\n");
        return 2;
    }
    cmark_gfm_core_extensions_ensure_registered();
    input_length = strlen(arguments[1]);
    output = arguments[2];
    if (nftw(arguments[1], visit, 16, FTW_PHYS) != 0) return 1;
    printf("%zu documents\n", documents);
    return 0;
}
