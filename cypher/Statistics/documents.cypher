// statement: How many pieces of evidence does each document give?
// columns: value, label, count
MATCH (document:Document)
WHERE document.title IS NOT NULL AND document.id IS NOT NULL
WITH document, COUNT { (document)<-[:IN_DOCUMENT]-() } AS count
ORDER BY count DESC, document.id
LIMIT 100
RETURN document.id AS value, document.title AS label, count
