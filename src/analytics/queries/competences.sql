-- The competences of the framework, in its order.
SELECT competence_id, code, name, domain_code, domain_name
FROM competences
ORDER BY competence_id
