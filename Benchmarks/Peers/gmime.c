// Reads every message of an mbox file with GMime and counts messages, header fields and parts.
#include <fcntl.h>
#include <gmime/gmime.h>
#include <stdio.h>

static void count_part(GMimeObject *parent, GMimeObject *part, gpointer data) {
    (void)parent;
    (void)part;
    ++*(unsigned long *)data;
}

int main(int argc, char **argv) {
    if (argc != 2) return 64;
    g_mime_init();
    GMimeStream *stream = g_mime_stream_fs_open(argv[1], O_RDONLY, 0, NULL);
    if (stream == NULL) return 1;
    GMimeParser *parser = g_mime_parser_new_with_stream(stream);
    g_mime_parser_set_format(parser, GMIME_FORMAT_MBOX);
    unsigned long messages = 0, fields = 0, parts = 0;
    while (!g_mime_parser_eos(parser)) {
        GMimeMessage *message = g_mime_parser_construct_message(parser, NULL);
        if (message == NULL) break;
        messages += 1;
        fields += g_mime_header_list_get_count(g_mime_object_get_header_list(GMIME_OBJECT(message)));
        g_mime_message_foreach(message, count_part, &parts);
        g_object_unref(message);
    }
    printf("%lu messages, %lu fields, %lu parts\n", messages, fields, parts);
    return 0;
}
