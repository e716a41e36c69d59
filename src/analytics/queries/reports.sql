-- The problems that students reported with questions, by question; who reported is left out.
-- $1 class, 0 for all
-- $2 first instant
-- $3 instant after the last
SELECT p.item, p.variant, p.problem, p.text, p.reported_at, c.name AS class_name
FROM reports AS p
JOIN runs AS r ON r.run_id = p.run_id
JOIN students AS s ON s.student_id = r.student_id
JOIN classes AS c ON c.class_id = s.class_id
WHERE ($1 = 0 OR s.class_id = $1)
  AND r.started_at >= CAST($2 AS TIMESTAMP)
  AND r.started_at < CAST($3 AS TIMESTAMP)
ORDER BY p.item, p.variant, p.problem, p.reported_at, p.text, p.run_id
