// Conversion of text to UTF-8 by ICU, without ICU's types in the interface, so that any version of ICU serves.
// Without the ICU trait this header declares functions that nobody defines and nobody calls.
#ifndef CICU_H
#define CICU_H

#include <stddef.h>
#include <stdint.h>

/// What a conversion found.
typedef struct {
    /// Bytes of UTF-8 that the whole text takes; only as many as there was room for are written.
    size_t length;
    /// Sequences that are not text in the charset; each became U+FFFD.
    size_t invalid;
    /// The offset of the first of them.
    size_t firstInvalid;
    /// Not 0 if ICU does not know the charset, or gave up.
    int32_t failed;
} CICUResult;

/// Converts `length` bytes at `input` from `charset` (a NUL-terminated name) to UTF-8 at `output`.
///
/// Nothing is kept between calls, and neither pointer is kept after them.
CICUResult cicu_convert_to_utf8(
    const char *charset, const uint8_t *input, size_t length, uint8_t *output, size_t capacity);

#endif
