// Which documents are there?
// columns: what is known of a document, not its text
MATCH (document:Document)
WHERE document.id IS NOT NULL
WITH document
ORDER BY document.id
RETURN document.id AS id, document.title AS title, document.kind AS kind, document.language AS language, document.published AS published, document.publisher AS publisher, document.url AS url, document.license AS license, document.sha256 AS sha256
