-- Reminders of a period that went out, the newest first, with who sent them.
SELECT n.project, n.person, n.way, n.at, p.id, p.name, s.login
FROM nudge n
LEFT JOIN person p ON p.id = n.by_person
LEFT JOIN shown_account s ON s.person = p.id
WHERE n.camp = :camp AND n.period_number = :period AND n.deleted_at IS NULL
ORDER BY n.at DESC, n.id DESC
