// Which quotations does the graph hold?
MATCH (quotation:Quotation)
WHERE true
  AND EXISTS { (quotation)-[:SPOKEN_BY]->(:Entity {id: $where.speaker}) } //? where.speaker
  AND EXISTS { (quotation)-[:ABOUT]->(:Entity {id: $where.about}) } //? where.about
  AND EXISTS { (quotation)-[:SUPPORTED_BY]->(:Evidence)-[:IN_DOCUMENT]->(:Document {id: $where.document}) } //? where.document
  AND quotation.recordedAt >= $where.recordedAt.gte //? where.recordedAt.gte
  AND quotation.recordedAt <= $where.recordedAt.lte //? where.recordedAt.lte
RETURN quotation ORDER BY quotation.id
