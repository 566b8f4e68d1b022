// Which documents does the graph know?
MATCH (document:Document)
WHERE true
  AND document.kind = $where.kind //? where.kind
  AND document.language = $where.language //? where.language
  AND document.sha256 = $where.sha256 //? where.sha256
RETURN document ORDER BY document.sortTitle, document.id
