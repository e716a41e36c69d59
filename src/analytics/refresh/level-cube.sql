-- Class × competence × level, verified runs only; level -1 counts the students not assessed.
INSERT INTO level_cube
WITH sizes AS (
  SELECT class_id, count(*) AS students
  FROM students
  GROUP BY class_id
),
measured AS (
  SELECT class_id, competence_id, level, count(*) AS students, sum(answered) AS answers
  FROM current_scores
  WHERE verdict = 'verified'
  GROUP BY class_id, competence_id, level
),
assessed AS (
  SELECT class_id, competence_id, sum(students) AS students
  FROM measured
  GROUP BY class_id, competence_id
)
SELECT class_id, competence_id, level, CAST(students AS INTEGER), CAST(answers AS INTEGER)
FROM measured
UNION ALL
SELECT z.class_id, c.competence_id, -1, CAST(z.students - coalesce(a.students, 0) AS INTEGER), 0
FROM sizes AS z
CROSS JOIN competences AS c
LEFT JOIN assessed AS a ON a.class_id = z.class_id AND a.competence_id = c.competence_id
WHERE z.students > coalesce(a.students, 0)
