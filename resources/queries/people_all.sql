SELECT person.id, person.name,
       (SELECT s.login FROM shown_account s WHERE s.person = person.id),
       person.affiliation
FROM person
WHERE person.deleted_at IS NULL AND person.merged_into IS NULL
