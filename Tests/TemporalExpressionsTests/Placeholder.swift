import Testing
@Suite struct TemporalExpressionsPlaceholder {}
