-- The reports of a camp that lie in a period.
SELECT r.pairing, r.period, r.id, r.submission, r.submitted_at, r.pulls, r.review_state, r.review_kind
FROM report r
WHERE r.camp = :camp AND r.period IS NOT NULL AND r.deleted_at IS NULL
