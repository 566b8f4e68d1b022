// What does this moment stand for?
MATCH (this)-[:STANDS_FOR]->(subject:Node)
RETURN subject ORDER BY subject.id
