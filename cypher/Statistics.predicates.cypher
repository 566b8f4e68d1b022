// statement: How many links of each predicate are there?
// columns: value, label, count; each from Neo4j's own counts, whatever the size of the graph
MATCH ()-[relationship:LOCATED_IN]->()
WITH count(relationship) AS count
RETURN 'LOCATED_IN' AS value, 'LOCATED_IN' AS label, count
UNION ALL
MATCH ()-[relationship:HELD_POST]->()
WITH count(relationship) AS count
RETURN 'HELD_POST' AS value, 'HELD_POST' AS label, count
UNION ALL
MATCH ()-[relationship:POST_AT]->()
WITH count(relationship) AS count
RETURN 'POST_AT' AS value, 'POST_AT' AS label, count
UNION ALL
MATCH ()-[relationship:REPRESENTS]->()
WITH count(relationship) AS count
RETURN 'REPRESENTS' AS value, 'REPRESENTS' AS label, count
UNION ALL
MATCH ()-[relationship:ACCREDITED_TO]->()
WITH count(relationship) AS count
RETURN 'ACCREDITED_TO' AS value, 'ACCREDITED_TO' AS label, count
UNION ALL
MATCH ()-[relationship:PART_OF]->()
WITH count(relationship) AS count
RETURN 'PART_OF' AS value, 'PART_OF' AS label, count
UNION ALL
MATCH ()-[relationship:PARTICIPATED_IN]->()
WITH count(relationship) AS count
RETURN 'PARTICIPATED_IN' AS value, 'PARTICIPATED_IN' AS label, count
UNION ALL
MATCH ()-[relationship:CONCERNS]->()
WITH count(relationship) AS count
RETURN 'CONCERNS' AS value, 'CONCERNS' AS label, count
UNION ALL
MATCH ()-[relationship:AFFECTED]->()
WITH count(relationship) AS count
RETURN 'AFFECTED' AS value, 'AFFECTED' AS label, count
UNION ALL
MATCH ()-[relationship:CAUSED_BY]->()
WITH count(relationship) AS count
RETURN 'CAUSED_BY' AS value, 'CAUSED_BY' AS label, count
UNION ALL
MATCH ()-[relationship:LED_BY]->()
WITH count(relationship) AS count
RETURN 'LED_BY' AS value, 'LED_BY' AS label, count
UNION ALL
MATCH ()-[relationship:PARTNERS_WITH]->()
WITH count(relationship) AS count
RETURN 'PARTNERS_WITH' AS value, 'PARTNERS_WITH' AS label, count
UNION ALL
MATCH ()-[relationship:OPERATED_BY]->()
WITH count(relationship) AS count
RETURN 'OPERATED_BY' AS value, 'OPERATED_BY' AS label, count
UNION ALL
MATCH ()-[relationship:USES]->()
WITH count(relationship) AS count
RETURN 'USES' AS value, 'USES' AS label, count
UNION ALL
MATCH ()-[relationship:FOLLOWED]->()
WITH count(relationship) AS count
RETURN 'FOLLOWED' AS value, 'FOLLOWED' AS label, count
UNION ALL
MATCH ()-[relationship:BENCHMARK_FOR]->()
WITH count(relationship) AS count
RETURN 'BENCHMARK_FOR' AS value, 'BENCHMARK_FOR' AS label, count
