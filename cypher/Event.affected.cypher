// What did this event affect?
MATCH (this)-[:AFFECTED]->(affected:Entity)
RETURN affected ORDER BY affected.name, affected.id
