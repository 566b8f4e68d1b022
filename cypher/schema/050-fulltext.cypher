// Words in names and descriptions of entities, and in quotations.
CREATE FULLTEXT INDEX entity_text IF NOT EXISTS FOR (entity:Entity) ON EACH [entity.name, entity.aliases, entity.description];
CREATE FULLTEXT INDEX quotation_text IF NOT EXISTS FOR (quotation:Quotation) ON EACH [quotation.text];
