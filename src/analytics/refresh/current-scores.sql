-- The last measure of each student and competence in the period; a verified run goes before one to check.
-- $1 first instant
-- $2 instant after the last
INSERT INTO current_scores
WITH ranked AS (
  SELECT
    s.student_id, s.competence_id, s.run_id, r.verdict, s.level, s.points, s.low, s.high, s.answered, r.started_at,
    row_number() OVER (
      PARTITION BY s.student_id, s.competence_id
      ORDER BY CASE WHEN r.verdict = 'verified' THEN 0 ELSE 1 END, r.started_at DESC, s.run_id DESC
    ) AS position
  FROM competence_scores AS s
  JOIN runs AS r ON r.run_id = s.run_id
  WHERE s.measured
    AND r.started_at >= CAST($1 AS TIMESTAMP)
    AND r.started_at < CAST($2 AS TIMESTAMP)
)
SELECT
  k.student_id, t.class_id, k.competence_id, k.run_id, k.verdict, k.level, k.points, k.low, k.high, k.answered, k.started_at
FROM ranked AS k
JOIN students AS t ON t.student_id = k.student_id
WHERE k.position = 1
