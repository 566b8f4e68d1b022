// Which words support this claim?
MATCH (this)-[:SUPPORTED_BY]->(evidence:Evidence)
RETURN evidence ORDER BY evidence.start, evidence.id
