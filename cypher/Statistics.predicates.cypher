// statement: How many links of each predicate are there?
// columns: value, label, count; each from Neo4j's own counts, whatever the size of the graph
MATCH ()-[relationship:LOCATED_IN]->()
RETURN 'LOCATED_IN' AS value, 'LOCATED_IN' AS label, count(relationship) AS count
UNION ALL
MATCH ()-[relationship:HELD_POST]->()
RETURN 'HELD_POST' AS value, 'HELD_POST' AS label, count(relationship) AS count
UNION ALL
MATCH ()-[relationship:POST_AT]->()
RETURN 'POST_AT' AS value, 'POST_AT' AS label, count(relationship) AS count
UNION ALL
MATCH ()-[relationship:REPRESENTS]->()
RETURN 'REPRESENTS' AS value, 'REPRESENTS' AS label, count(relationship) AS count
UNION ALL
MATCH ()-[relationship:ACCREDITED_TO]->()
RETURN 'ACCREDITED_TO' AS value, 'ACCREDITED_TO' AS label, count(relationship) AS count
UNION ALL
MATCH ()-[relationship:PART_OF]->()
RETURN 'PART_OF' AS value, 'PART_OF' AS label, count(relationship) AS count
UNION ALL
MATCH ()-[relationship:PARTICIPATED_IN]->()
RETURN 'PARTICIPATED_IN' AS value, 'PARTICIPATED_IN' AS label, count(relationship) AS count
UNION ALL
MATCH ()-[relationship:CONCERNS]->()
RETURN 'CONCERNS' AS value, 'CONCERNS' AS label, count(relationship) AS count
UNION ALL
MATCH ()-[relationship:AFFECTED]->()
RETURN 'AFFECTED' AS value, 'AFFECTED' AS label, count(relationship) AS count
UNION ALL
MATCH ()-[relationship:CAUSED_BY]->()
RETURN 'CAUSED_BY' AS value, 'CAUSED_BY' AS label, count(relationship) AS count
UNION ALL
MATCH ()-[relationship:LED_BY]->()
RETURN 'LED_BY' AS value, 'LED_BY' AS label, count(relationship) AS count
UNION ALL
MATCH ()-[relationship:PARTNERS_WITH]->()
RETURN 'PARTNERS_WITH' AS value, 'PARTNERS_WITH' AS label, count(relationship) AS count
UNION ALL
MATCH ()-[relationship:OPERATED_BY]->()
RETURN 'OPERATED_BY' AS value, 'OPERATED_BY' AS label, count(relationship) AS count
UNION ALL
MATCH ()-[relationship:USES]->()
RETURN 'USES' AS value, 'USES' AS label, count(relationship) AS count
UNION ALL
MATCH ()-[relationship:FOLLOWED]->()
RETURN 'FOLLOWED' AS value, 'FOLLOWED' AS label, count(relationship) AS count
