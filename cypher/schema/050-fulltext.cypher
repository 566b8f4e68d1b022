// Words of names, aliases, descriptions and quotations, folded by src/search/words.ts: the analyzer only splits at spaces. What
// a search filters by stands in the index as well, and abbreviations of names. Indexes of earlier versions go.
DROP INDEX entity_text IF EXISTS;
DROP INDEX quotation_text IF EXISTS;
DROP INDEX words IF EXISTS;
CREATE FULLTEXT INDEX names IF NOT EXISTS FOR (node:Entity|Quotation) ON EACH [node.wordsName, node.wordsAliases, node.wordsShort, node.wordsText, node.type, node.countries, node.technologies] OPTIONS { indexConfig: { `fulltext.analyzer`: 'whitespace' } };
CREATE FULLTEXT INDEX facts IF NOT EXISTS FOR (node:Observation|Evidence|Document|Indicator) ON EACH [node.wordsName, node.wordsText] OPTIONS { indexConfig: { `fulltext.analyzer`: 'whitespace' } };
CREATE INDEX entity_by_type_and_words IF NOT EXISTS FOR (entity:Entity) ON (entity.type, entity.wordsName);
