// Which figures are about these entities?
// $where; columns: those of a claim, and of an observation with its quantity, also in the base unit, its periods what it counts, and how many documents and voices state its fact
MATCH (observation:Observation)-[:ABOUT]->(entity:Entity)
WHERE observation.id IS NOT NULL
  AND entity.id IN $where.ids //? where.ids
  AND entity.type IN $where.types //? where.types
  AND observation.kind IN $where.kinds //? where.kinds
  AND EXISTS { (observation)-[:MEASURES]->(indicator:Indicator WHERE indicator.id IN $where.indicators) } //? where.indicators
  AND EXISTS { (observation)-[:SUPPORTED_BY]->(:Evidence)-[:IN_DOCUMENT]->(document:Document WHERE document.id IN $where.documents) } //? where.documents
WITH observation, entity, COLLECT { MATCH (observation)<-[:STATED_AS]-(fact:Fact) RETURN fact }[0] AS fact
ORDER BY observation.id
RETURN observation.id AS id, observation.basis AS basis, observation.recordedAt AS recordedAt,
  COLLECT { MATCH (observation)-[:STATED_BY]->(by:Entity) RETURN by.id }[0] AS statedBy,
  COLLECT { MATCH (observation)-[:SUPPORTED_BY]->(evidence:Evidence)-[:IN_DOCUMENT]->(document:Document) RETURN evidence {.id, .exact, .start, .end, document: document.id} ORDER BY document.id, evidence.start, evidence.id } AS evidence,
  entity.id AS about, entity.name AS aboutName, COLLECT { MATCH (observation)-[:MEASURES]->(indicator:Indicator) RETURN indicator.id }[0] AS indicator,
  observation.kind AS kind, observation.dueBy AS dueBy,
  observation.quantityRaw AS raw, observation.quantityValue AS value, observation.quantityMin AS min, observation.quantityMax AS max, observation.quantityQualifier AS qualifier, observation.unitCode AS unit,
  observation.periodLabel AS periodLabel, observation.periodStart AS periodStart, observation.periodEnd AS periodEnd,
  observation.periodFrequency AS frequency, observation.basePeriodStart AS basePeriodStart, observation.basePeriodEnd AS basePeriodEnd,
  observation.quantityNormalizedValue AS normalizedValue, observation.quantityNormalizedMin AS normalizedMin, observation.quantityNormalizedMax AS normalizedMax, observation.baseUnitCode AS normalizedUnit,
  COLLECT { MATCH (observation)-[:COUNTS]->(thing:Entity) RETURN thing.id ORDER BY thing.id } AS counted,
  fact.documents AS factDocuments, fact.independent AS factVoices
