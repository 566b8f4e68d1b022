// In which words was it promised, the first one first?
MATCH (this)-[:HISTORY]->(word:Restatement)
RETURN word ORDER BY word.number, word.id
