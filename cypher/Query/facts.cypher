// Which facts are there, what most voices state first?
MATCH (fact:Fact)
WHERE fact.independent IS NOT NULL AND fact.documents IS NOT NULL AND fact.id IS NOT NULL
  AND fact.about = $where.about //? where.about
  AND fact.indicator = $where.indicator //? where.indicator
  AND fact.kind = $where.kind //? where.kind
  AND fact.documents >= $where.minDocuments //? where.minDocuments
  AND fact.independent >= $where.minVoices //? where.minVoices
  AND EXISTS { (fact)-[:STATED_AS]->(:Observation)-[:SUPPORTED_BY]->(:Evidence)-[:IN_DOCUMENT]->(:Document {id: $where.document}) } //? where.document
RETURN fact ORDER BY fact.independent DESC, fact.documents DESC, fact.id DESC
