// Which posts has this official held, earliest first?
MATCH (this)-[:HELD]->(tenure:Tenure)
RETURN tenure ORDER BY tenure.startKey, tenure.id
