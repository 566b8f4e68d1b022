// What happened, was measured, falls due, began or ended, in order of date?
MATCH (moment:Moment)
MATCH (moment)-[:TOUCHES]->(about:Entity {id: $about}) //? about
USING INDEX about:Entity(id) //? about
// IS NOT NULL, always true, lets the index that holds all of it be used
WHERE true
  AND moment.lastDay >= $from AND moment.firstDay IS NOT NULL AND moment.id IS NOT NULL AND moment.kind IS NOT NULL //? from
  AND moment.firstDay <= $to //? to
  AND moment.kind IN $kinds AND moment.firstDay IS NOT NULL AND moment.id IS NOT NULL AND moment.lastDay IS NOT NULL //? kinds
RETURN moment ORDER BY moment.firstDay, moment.id
