#ifndef CMIMETIC_H
#define CMIMETIC_H

#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

/// Parses a message with mimetic and gives the number of its header fields and parts, so that nothing can be left out.
///
/// With `headers_only` the body is skipped (mimetic's masks for body, preamble, epilogue and child parts).
size_t cmimetic_parse(const unsigned char *bytes, size_t count, int headers_only);

#ifdef __cplusplus
}
#endif

#endif
