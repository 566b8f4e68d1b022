// What happened, was measured, falls due, began or ended, in order of date?
MATCH (moment:Moment)
MATCH (moment)-[:TOUCHES]->(about:Entity {id: $about}) //? about
USING INDEX about:Entity(id) //? about
WHERE moment.firstDay IS NOT NULL AND moment.id IS NOT NULL AND moment.lastDay IS NOT NULL AND moment.kind IS NOT NULL
  AND moment.lastDay >= $from //? from
  AND moment.firstDay <= $to //? to
  AND moment.kind IN $kinds //? kinds
RETURN moment ORDER BY moment.firstDay, moment.id
