// What has the graph known of these heads?
// $ids; columns: id, subject and object of a link, what a figure is about, name and aliases of an entity, base unit of a figure
UNWIND $ids AS id
MATCH (node:Node {id: id})
WHERE NOT node:Retracted
OPTIONAL MATCH (node:Observation)-[:ABOUT]->(about:Node)
RETURN node.id, node.subjectId, node.objectId, node.predicate, about.id, node.name, node.aliases, node.baseUnitCode
