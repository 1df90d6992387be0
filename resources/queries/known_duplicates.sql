-- Texts that were handed in under another path than the report they are a revision of: they stand in the source still.
SELECT r.camp, v.id, v.path, m.folded_login, per.number, v.body
FROM report_revision v
JOIN report r ON r.id = v.report
JOIN (SELECT p.id AS pairing,
             (SELECT a.folded FROM account a WHERE a.person = p.mentee AND a.deleted_at IS NULL
              ORDER BY CASE WHEN a.to_at IS NULL THEN 0 ELSE 1 END, a.id LIMIT 1) AS folded_login
      FROM pairing p) m ON m.pairing = r.pairing
LEFT JOIN period per ON per.id = r.period
WHERE v.deleted_at IS NULL AND r.deleted_at IS NULL AND v.path <> r.path
ORDER BY r.camp, v.id
