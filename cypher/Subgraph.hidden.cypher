// statement: How many links does each entity have by each predicate?
// $ids; columns: id, then predicate, how many OUT and how many IN; each from Neo4j's own counts, whatever their number
UNWIND $ids AS id
MATCH (this:Entity {id: id})
RETURN id, [
  ['LOCATED_IN', COUNT { (this)-[:LOCATED_IN]->() }, COUNT { (this)<-[:LOCATED_IN]-() }],
  ['HELD_POST', COUNT { (this)-[:HELD_POST]->() }, COUNT { (this)<-[:HELD_POST]-() }],
  ['POST_AT', COUNT { (this)-[:POST_AT]->() }, COUNT { (this)<-[:POST_AT]-() }],
  ['REPRESENTS', COUNT { (this)-[:REPRESENTS]->() }, COUNT { (this)<-[:REPRESENTS]-() }],
  ['ACCREDITED_TO', COUNT { (this)-[:ACCREDITED_TO]->() }, COUNT { (this)<-[:ACCREDITED_TO]-() }],
  ['PART_OF', COUNT { (this)-[:PART_OF]->() }, COUNT { (this)<-[:PART_OF]-() }],
  ['PARTICIPATED_IN', COUNT { (this)-[:PARTICIPATED_IN]->() }, COUNT { (this)<-[:PARTICIPATED_IN]-() }],
  ['CONCERNS', COUNT { (this)-[:CONCERNS]->() }, COUNT { (this)<-[:CONCERNS]-() }],
  ['AFFECTED', COUNT { (this)-[:AFFECTED]->() }, COUNT { (this)<-[:AFFECTED]-() }],
  ['CAUSED_BY', COUNT { (this)-[:CAUSED_BY]->() }, COUNT { (this)<-[:CAUSED_BY]-() }],
  ['LED_BY', COUNT { (this)-[:LED_BY]->() }, COUNT { (this)<-[:LED_BY]-() }],
  ['PARTNERS_WITH', COUNT { (this)-[:PARTNERS_WITH]->() }, COUNT { (this)<-[:PARTNERS_WITH]-() }],
  ['OPERATED_BY', COUNT { (this)-[:OPERATED_BY]->() }, COUNT { (this)<-[:OPERATED_BY]-() }],
  ['USES', COUNT { (this)-[:USES]->() }, COUNT { (this)<-[:USES]-() }],
  ['FOLLOWED', COUNT { (this)-[:FOLLOWED]->() }, COUNT { (this)<-[:FOLLOWED]-() }],
  ['BENCHMARK_FOR', COUNT { (this)-[:BENCHMARK_FOR]->() }, COUNT { (this)<-[:BENCHMARK_FOR]-() }]
]
