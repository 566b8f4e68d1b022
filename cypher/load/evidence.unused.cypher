// Which of this evidence supports nothing any more?
// $ids; columns: id
MATCH (evidence:Evidence)
WHERE evidence.id IN $ids
  AND NOT EXISTS {
    MATCH (evidence)<-[:SUPPORTED_BY]-(head:Node)
    WHERE NOT head:Retracted
  }
RETURN evidence.id
