// Which identifiers does this entity have in other systems?
MATCH (this)-[:IDENTIFIED_AS]->(externalId:ExternalId)
RETURN externalId ORDER BY externalId.scheme, externalId.id
