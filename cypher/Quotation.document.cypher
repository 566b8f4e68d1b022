// In which document do these words stand?
MATCH (this)-[:IN_DOCUMENT]->(document)
RETURN document ORDER BY document.sortTitle, document.id
