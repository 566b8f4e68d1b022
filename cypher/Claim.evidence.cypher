// Which words support this claim?
MATCH (this)-[:SUPPORTED_BY]->(evidence)
RETURN evidence ORDER BY evidence.start, evidence.id
