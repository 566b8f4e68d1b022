// Which entity is this link about?
MATCH (this)-[:SUBJECT]->(subject)
RETURN subject ORDER BY subject.sortName, subject.id
