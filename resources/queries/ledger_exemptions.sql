-- Who was let off what in a camp, with the reason and who signed it.
SELECT e.pairing, p.number, e.duty, e.reason, person.id, person.name,
       (SELECT s.login FROM shown_account s WHERE s.person = person.id)
FROM pairing pairing
JOIN exemption e ON e.pairing = pairing.id
JOIN period p ON p.id = e.period
LEFT JOIN person person ON person.id = e.by_person
WHERE pairing.camp = :camp AND pairing.deleted_at IS NULL AND e.deleted_at IS NULL
ORDER BY e.pairing, p.number, e.duty
