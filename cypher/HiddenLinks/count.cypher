// statement: How many links does each entity have by each predicate to entities of some types, or with evidence in some documents?
// $out, $in: id, predicate; $types: beginnings of ids; $documents; columns: count
UNWIND $out AS row
RETURN COUNT {
  MATCH (link:Link)
  USING INDEX link:Link(subjectId, predicate, objectId, id)
  WHERE link.subjectId = row.id AND link.predicate = row.predicate AND link.objectId IS NOT NULL AND link.id IS NOT NULL
    AND any(type IN $types WHERE link.objectId STARTS WITH type) //? types
    AND EXISTS { (link)-[:SUPPORTED_BY]->(:Evidence)-[:IN_DOCUMENT]->(document:Document WHERE document.id IN $documents) } //? documents
} AS count
UNION ALL
UNWIND $in AS row
RETURN COUNT {
  MATCH (link:Link)
  USING INDEX link:Link(objectId, predicate, subjectId, id)
  WHERE link.objectId = row.id AND link.predicate = row.predicate AND link.subjectId IS NOT NULL AND link.id IS NOT NULL
    AND any(type IN $types WHERE link.subjectId STARTS WITH type) //? types
    AND EXISTS { (link)-[:SUPPORTED_BY]->(:Evidence)-[:IN_DOCUMENT]->(document:Document WHERE document.id IN $documents) } //? documents
} AS count
