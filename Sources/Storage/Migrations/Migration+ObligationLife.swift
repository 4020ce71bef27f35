extension Migration {
    /// Step 7: the whole life of an obligation: instances of series, times of rest with an end, what is asked for and not
    /// answered, being sent back and superseded; the first deadline may be set once where there was none.
    static let obligationLife = Migration(
        7,
        "obligation life",
        script: """
            ALTER TABLE obligation ADD COLUMN occurrence {day};
            ALTER TABLE obligation ADD COLUMN suspended_until {day};
            ALTER TABLE obligation ADD COLUMN superseded_by BIGINT REFERENCES source_document (id);
            ALTER TABLE obligation ADD COLUMN extension_asked {day};
            ALTER TABLE obligation ADD COLUMN answer_by {day};
            ALTER TABLE obligation ADD COLUMN returns INTEGER NOT NULL DEFAULT 0;
            CREATE UNIQUE INDEX obligation_instance ON obligation (parent_id, occurrence);
            CREATE INDEX obligation_series ON obligation (authority_id, id)
                WHERE recurrence IS NOT NULL AND accepted IS NULL AND cancelled IS NULL;
            CREATE INDEX obligation_of_topic ON obligation (authority_id, topic) WHERE topic IS NOT NULL;
            """,
        own: [
            .sqlite: """
            DROP TRIGGER obligation_first_deadline;
            CREATE TRIGGER obligation_first_deadline BEFORE UPDATE OF first_deadline ON obligation
                WHEN OLD.first_deadline IS NOT NULL AND OLD.first_deadline IS NOT NEW.first_deadline
                BEGIN SELECT RAISE(ABORT, 'the first deadline is never changed'); END;
            """,
            .postgresql: """
            DROP TRIGGER obligation_first_deadline ON obligation;
            CREATE TRIGGER obligation_first_deadline BEFORE UPDATE OF first_deadline ON obligation FOR EACH ROW
                WHEN (OLD.first_deadline IS NOT NULL AND OLD.first_deadline IS DISTINCT FROM NEW.first_deadline)
                EXECUTE FUNCTION refuse_change('the first deadline');
            """,
        ]
    )
}
