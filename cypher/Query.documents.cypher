// Which documents does the graph know?
MATCH (document:Document)
WHERE document.id IS NOT NULL
  AND document.kind = $where.kind //? where.kind
  AND document.language = $where.language //? where.language
RETURN document ORDER BY document.title, document.id
