-- The reviews of a report with author and recorder, oldest first.
SELECT rv.id, rv.at, rv.body, rv.kind, rv.visibility,
       author.id, author.name,
       (SELECT s.login FROM shown_account s WHERE s.person = author.id),
       recorder.id, recorder.name,
       (SELECT s.login FROM shown_account s WHERE s.person = recorder.id),
       rv.standing, rv.origin
FROM review rv
LEFT JOIN person author ON author.id = rv.author
LEFT JOIN person recorder ON recorder.id = rv.recorder
WHERE rv.report = :report AND rv.deleted_at IS NULL
ORDER BY CASE WHEN rv.at IS NULL THEN 1 ELSE 0 END, rv.at, rv.id
