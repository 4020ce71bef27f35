import Testing
@Suite struct DirectivesPlaceholder {}
