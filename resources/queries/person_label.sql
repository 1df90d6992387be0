SELECT person.id, person.name,
       (SELECT a.login FROM account a WHERE a.person = person.id AND a.deleted_at IS NULL
        ORDER BY CASE WHEN a.to_at IS NULL THEN 0 ELSE 1 END, a.id LIMIT 1)
FROM person m
JOIN person ON person.id = COALESCE(m.merged_into, m.id)
WHERE m.id = :person
