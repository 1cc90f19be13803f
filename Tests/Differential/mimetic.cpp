// Prints what Structure.swift prints, as mimetic sees it.
#include <mimetic/mimetic.h>

#include <fstream>
#include <iostream>
#include <string>

static std::string hex(const std::string& bytes) {
    static const char digits[] = "0123456789abcdef";
    if (bytes.empty()) return "-";
    std::string text;
    for (unsigned char byte : bytes) {
        text += digits[byte >> 4];
        text += digits[byte & 15];
    }
    return text;
}

static void print(mimetic::MimeEntity& entity, int depth) {
    mimetic::Header& header = entity.header();
    std::cout << "part " << depth << ' ';
    if (header.hasField("Content-Type")) {
        std::cout << header.contentType().type() << '/' << header.contentType().subtype() << '\n';
    } else {
        std::cout << "-\n";
    }
    for (const mimetic::Field& field : header) {
        std::cout << "field " << hex(field.name()) << ' ' << hex(field.value()) << '\n';
    }
    for (mimetic::MimeEntity* part : entity.body().parts()) print(*part, depth + 1);
}

int main() {
    std::string path;
    while (std::getline(std::cin, path)) {
        std::ifstream file(path, std::ios::binary);
        mimetic::MimeEntity entity(file);
        std::cout << "file " << path << '\n';
        print(entity, 0);
    }
}
