#include "cmimetic.h"

#include <mimetic/mimetic.h>

extern "C" size_t cmimetic_parse(const unsigned char *bytes, size_t count, int headers_only) {
    const char *begin = reinterpret_cast<const char *>(bytes);
    const int mask =
        headers_only ? mimetic::imBody | mimetic::imPreamble | mimetic::imEpilogue | mimetic::imChildParts : mimetic::imNone;
    mimetic::MimeEntity entity(begin, begin + count, mask);
    return entity.header().size() + entity.body().parts().size() + entity.body().size();
}
