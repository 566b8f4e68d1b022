// Where do the documents name this entity?
MATCH (this)-[:SUPPORTED_BY]->(evidence)
RETURN evidence ORDER BY evidence.start, evidence.id
