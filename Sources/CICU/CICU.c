#include "CICU.h"

#ifdef CICU_ENABLED
#include <unicode/ucnv.h>
#include <unicode/ucnv_cb.h>
#include <unicode/utf16.h>
#include <unicode/utf8.h>

typedef struct {
    const char *start;
    CICUResult *result;
} ErrorContext;

// Writes U+FFFD for each bad sequence and counts them. ICU's own substitution writes U+001A for some charsets.
static void on_error(const void *context, UConverterToUnicodeArgs *args, const char *units, int32_t length,
                     UConverterCallbackReason reason, UErrorCode *error) {
    (void)units;
    if (reason > UCNV_IRREGULAR) {
        return;
    }
    *error = U_ZERO_ERROR;
    if (reason == UCNV_IRREGULAR) {
        // Two escape sequences of ISO-2022 in a row: what encoded words are when they are joined. Nothing is lost.
        return;
    }
    const ErrorContext *errors = context;
    if (errors->result->invalid == 0) {
        size_t end = (size_t)(args->source - errors->start);
        errors->result->firstInvalid = end > (size_t)length ? end - (size_t)length : 0;
    }
    errors->result->invalid += 1;
    static const UChar replacement = 0xFFFD;
    ucnv_cbToUWriteUChars(args, &replacement, 1, 0, error);
}

typedef struct {
    uint8_t *bytes;
    size_t capacity;
    size_t length;
    UChar lead;
} Output;

static void put_scalar(Output *output, UChar32 scalar) {
    uint8_t encoded[U8_MAX_LENGTH];
    int32_t count = 0;
    if (U_IS_SURROGATE(scalar)) {
        scalar = 0xFFFD;
    }
    U8_APPEND_UNSAFE(encoded, count, scalar);
    for (int32_t i = 0; i < count; i++) {
        if (output->length < output->capacity) {
            output->bytes[output->length] = encoded[i];
        }
        output->length += 1;
    }
}

static void put_unit(Output *output, UChar unit) {
    if (output->lead != 0) {
        UChar lead = output->lead;
        output->lead = 0;
        if (U16_IS_TRAIL(unit)) {
            put_scalar(output, U16_GET_SUPPLEMENTARY(lead, unit));
            return;
        }
        put_scalar(output, lead);
    }
    if (U16_IS_LEAD(unit)) {
        output->lead = unit;
    } else {
        put_scalar(output, unit);
    }
}

CICUResult cicu_convert_to_utf8(
    const char *charset, const uint8_t *input, size_t length, uint8_t *output, size_t capacity) {
    CICUResult result = {0, 0, 0, 0};
    UErrorCode error = U_ZERO_ERROR;
    UConverter *converter = ucnv_open(charset, &error);
    if (U_FAILURE(error)) {
        result.failed = 1;
        return result;
    }
    ErrorContext context = {(const char *)input, &result};
    ucnv_setToUCallBack(converter, on_error, &context, NULL, NULL, &error);

    Output sink = {output, capacity, 0, 0};
    const char *source = (const char *)input;
    const char *end = source + length;
    UChar units[1024];
    do {
        UChar *target = units;
        error = U_ZERO_ERROR;
        ucnv_toUnicode(converter, &target, units + 1024, &source, end, NULL, 1, &error);
        for (const UChar *unit = units; unit < target; unit++) {
            put_unit(&sink, *unit);
        }
    } while (error == U_BUFFER_OVERFLOW_ERROR);
    if (sink.lead != 0) {
        put_scalar(&sink, sink.lead);
    }
    ucnv_close(converter);
    result.length = sink.length;
    result.failed = U_FAILURE(error) ? 1 : 0;
    return result;
}
#endif
