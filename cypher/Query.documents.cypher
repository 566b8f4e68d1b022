// Which documents does the graph know?
MATCH (document:Document)
WHERE true
  AND document.kind = $where.kind //? where.kind
  AND document.language = $where.language //? where.language
RETURN document ORDER BY document.sortTitle, document.id
