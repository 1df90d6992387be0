SELECT COUNT(*) FROM report_revision WHERE report = :report AND deleted_at IS NULL
