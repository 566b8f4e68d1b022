// To which entity does this link lead?
MATCH (this)-[:OBJECT]->(object)
RETURN object ORDER BY object.sortName, object.id
