-- What people are in camps: a mentee or mentor once for each project, others once.
SELECT COALESCE(m.merged_into, m.id), h.camp, h.role, pr.number, pr.title, pr.title_en
FROM role_holding h
JOIN person m ON m.id = h.person
LEFT JOIN pairing p ON h.role = 'mentee' AND p.mentee = h.person AND p.camp = h.camp AND p.deleted_at IS NULL
LEFT JOIN project pr ON pr.id = p.project
WHERE h.deleted_at IS NULL AND h.role <> 'mentor'
UNION ALL
SELECT COALESCE(m.merged_into, m.id), h.camp, h.role, pr.number, pr.title, pr.title_en
FROM role_holding h
JOIN person m ON m.id = h.person
JOIN project_mentor pm ON pm.person = h.person AND pm.deleted_at IS NULL
JOIN project pr ON pr.id = pm.project AND pr.camp = h.camp AND pr.deleted_at IS NULL
WHERE h.deleted_at IS NULL AND h.role = 'mentor'
UNION ALL
SELECT COALESCE(m.merged_into, m.id), h.camp, h.role, 0, '', ''
FROM role_holding h
JOIN person m ON m.id = h.person
WHERE h.deleted_at IS NULL AND h.role = 'mentor'
  AND NOT EXISTS (SELECT 1 FROM project_mentor pm JOIN project pr ON pr.id = pm.project AND pr.camp = h.camp AND pr.deleted_at IS NULL
                  WHERE pm.person = h.person AND pm.deleted_at IS NULL)
