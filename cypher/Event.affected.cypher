// What did this event affect?
MATCH (this)-[:AFFECTED]->(affected:Entity)
RETURN DISTINCT affected ORDER BY affected.sortName, affected.id
