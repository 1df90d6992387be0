SELECT person.id, person.name,
       (SELECT s.login FROM shown_account s WHERE s.person = person.id),
       person.affiliation, name_key.sort_key
FROM person
LEFT JOIN name_key ON name_key.name = person.name
WHERE person.deleted_at IS NULL AND person.merged_into IS NULL
  AND person.id IN (SELECT COALESCE(m.merged_into, m.id) FROM role_holding h JOIN person m ON m.id = h.person
                    WHERE h.camp = :camp AND h.deleted_at IS NULL)
