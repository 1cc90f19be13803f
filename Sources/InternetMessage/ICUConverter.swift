#if ICU
    import CICU
    import RawMail

    /// Converts text of any charset that ICU knows to a String.
    ///
    /// The only file of this module that hands memory to C.
    enum ICUConverter {
        /// Text in `charset`, or nil if ICU does not know it; what is not text becomes U+FFFD and is noted.
        static func decode(_ bytes: [UInt8], charset: String, at offset: Int, defects: inout [Defect]) -> String? {
            guard isName(charset) else { return nil }
            // One byte of input gives at most three of UTF-8 in all but exotic charsets; for those a second call follows.
            var (text, result) = convert(bytes, charset: charset, capacity: bytes.count * 3 + 16)
            if result.length > text.count {
                (text, result) = convert(bytes, charset: charset, capacity: result.length)
            }
            guard result.failed == 0 else { return nil }
            if result.invalid > 0 {
                // Converters that look back (BOCU-1) can point behind the text.
                let place = min(Int(clamping: result.firstInvalid), max(bytes.count - 1, 0))
                defects.note(.undecodableBytes, at: offset + place, count: Int(clamping: result.invalid))
            }
            return String(decoding: text.prefix(Int(clamping: result.length)), as: UTF8.self)
        }

        /// Whether this can be a charset's name: ICU takes options after a comma, and may look for a file of the name.
        private static func isName(_ charset: String) -> Bool {
            !charset.isEmpty && charset.utf8.count <= 60
                && charset.utf8.allSatisfy { $0.isASCIILetter || $0.isASCIIDigit || "-_:.+".utf8.contains($0) }
        }

        private static func convert(_ bytes: [UInt8], charset: String, capacity: Int) -> ([UInt8], CICUResult) {
            var text = [UInt8](repeating: 0, count: capacity)
            // SAFETY: both pointers come with their counts, live as long as the closures, and are not kept by the callee; the
            // name is NUL-terminated by the bridging from String; the two buffers do not overlap.
            let result = unsafe bytes.withUnsafeBufferPointer { input in
                unsafe text.withUnsafeMutableBufferPointer { output in
                    unsafe cicu_convert_to_utf8(
                        charset, input.baseAddress, input.count, output.baseAddress, output.count)
                }
            }
            return (text, result)
        }
    }
#endif
