-- The runs that did not replay here, with the reason, for a conversation and not for a sanction.
-- $1 class, 0 for all
SELECT s.student_id, s.token, s.family_name, s.given_name, c.name AS class_name, r.started_at, r.reason
FROM runs AS r
JOIN students AS s ON s.student_id = r.student_id
JOIN classes AS c ON c.class_id = s.class_id
WHERE r.verdict = 'to-check' AND ($1 = 0 OR s.class_id = $1)
ORDER BY c.name, s.family_name, s.given_name, s.student_id, r.started_at, r.run_id
