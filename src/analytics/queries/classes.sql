-- The classes, with the number of students known in each.
SELECT c.class_id, c.name, CAST(count(s.student_id) AS INTEGER) AS students
FROM classes AS c
LEFT JOIN students AS s ON s.class_id = c.class_id
GROUP BY c.class_id, c.name
ORDER BY c.name, c.class_id
