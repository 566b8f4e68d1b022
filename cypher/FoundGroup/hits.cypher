// statement: What is there of a kind, when no word says which: promises by when they are due, all else by id?
// $ids: of a kind in FoundKind, $limit; columns: kind, id, last day on which it is due
UNWIND $ids AS kind
CALL (kind) {
  WITH kind WHERE kind = 'ENTITIES'
  MATCH (node:Entity) WHERE node.id > ''
  RETURN node.id AS id, '' AS due LIMIT $limit
  UNION
  WITH kind WHERE kind = 'ENTITIES'
  MATCH (node:Indicator) WHERE node.id > ''
  RETURN node.id AS id, '' AS due LIMIT $limit
  UNION
  WITH kind WHERE kind = 'FIGURES'
  MATCH (node:Actual|Baseline)
  RETURN node.id AS id, '' AS due LIMIT $limit
  UNION
  WITH kind WHERE kind = 'PROMISES'
  MATCH (node:Target|Forecast)
  RETURN node.id AS id, node.dueByLast AS due LIMIT $limit
  UNION
  WITH kind WHERE kind = 'PASSAGES'
  MATCH (node:Evidence|Quotation) WHERE node.wordsText IS NOT NULL
  RETURN node.id AS id, '' AS due LIMIT $limit
  UNION
  WITH kind WHERE kind = 'DOCUMENTS'
  MATCH (node:Document) WHERE node.id > ''
  RETURN node.id AS id, '' AS due LIMIT $limit
}
RETURN kind, id, due
