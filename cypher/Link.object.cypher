// To which entity does this link lead?
MATCH (this)-[:OBJECT]->(object:Entity)
RETURN object ORDER BY object.name, object.id
