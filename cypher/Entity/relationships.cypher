// Which links have this entity at one end?
MATCH (this)<-[end:SUBJECT|OBJECT]-(link:Link)
WHERE true
  AND type(end) = CASE $direction WHEN 'OUT' THEN 'SUBJECT' ELSE 'OBJECT' END //? direction
  AND link.predicate IN $predicates //? predicates
  AND EXISTS { (link)-[:SUBJECT|OBJECT]->(other:Entity) WHERE other <> this AND other.type IN $types } //? types
RETURN link ORDER BY link.predicate, link.subjectId, link.objectId, link.id
