// Which words were spoken by these entities?
// $where; columns: those of a claim, and of a quotation with the ids of its speaker and topics
MATCH (quotation:Quotation)-[:SPOKEN_BY]->(speaker:Entity)
WHERE quotation.id IS NOT NULL
  AND speaker.id IN $where.ids //? where.ids
  AND speaker.type IN $where.types //? where.types
  AND EXISTS { (quotation)-[:SUPPORTED_BY]->(:Evidence)-[:IN_DOCUMENT]->(document:Document WHERE document.id IN $where.documents) } //? where.documents
WITH quotation, speaker
ORDER BY quotation.id
RETURN quotation.id AS id, quotation.basis AS basis, quotation.recordedAt AS recordedAt,
  COLLECT { MATCH (quotation)-[:STATED_BY]->(by:Entity) RETURN by.id }[0] AS statedBy,
  COLLECT { MATCH (quotation)-[:SUPPORTED_BY]->(evidence:Evidence)-[:IN_DOCUMENT]->(document:Document) RETURN evidence {.id, .exact, .start, .end, document: document.id} ORDER BY document.id, evidence.start, evidence.id } AS evidence,
  speaker.id AS speaker, quotation.text AS text, COLLECT { MATCH (quotation)-[:ABOUT]->(topic:Entity) RETURN topic.id ORDER BY topic.id } AS about
