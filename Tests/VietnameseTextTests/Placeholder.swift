import Testing
@Suite struct VietnameseTextPlaceholder {}
