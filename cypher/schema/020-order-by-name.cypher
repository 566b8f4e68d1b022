// Pages by name are read in the order of an index, never sorted.
CREATE INDEX entity_by_name IF NOT EXISTS FOR (node:Entity) ON (node.name, node.id);
CREATE INDEX official_by_name IF NOT EXISTS FOR (node:Official) ON (node.name, node.id);
CREATE INDEX post_by_name IF NOT EXISTS FOR (node:Post) ON (node.name, node.id);
CREATE INDEX ministry_by_name IF NOT EXISTS FOR (node:Ministry) ON (node.name, node.id);
CREATE INDEX agency_by_name IF NOT EXISTS FOR (node:Agency) ON (node.name, node.id);
CREATE INDEX company_by_name IF NOT EXISTS FOR (node:Company) ON (node.name, node.id);
CREATE INDEX country_by_name IF NOT EXISTS FOR (node:Country) ON (node.name, node.id);
CREATE INDEX region_by_name IF NOT EXISTS FOR (node:Region) ON (node.name, node.id);
CREATE INDEX city_by_name IF NOT EXISTS FOR (node:City) ON (node.name, node.id);
CREATE INDEX technologyPark_by_name IF NOT EXISTS FOR (node:TechnologyPark) ON (node.name, node.id);
CREATE INDEX initiative_by_name IF NOT EXISTS FOR (node:Initiative) ON (node.name, node.id);
CREATE INDEX infrastructure_by_name IF NOT EXISTS FOR (node:Infrastructure) ON (node.name, node.id);
CREATE INDEX technology_by_name IF NOT EXISTS FOR (node:Technology) ON (node.name, node.id);
CREATE INDEX event_by_name IF NOT EXISTS FOR (node:Event) ON (node.name, node.id);
CREATE INDEX indicator_by_name IF NOT EXISTS FOR (node:Indicator) ON (node.name, node.id);
CREATE INDEX document_by_title IF NOT EXISTS FOR (node:Document) ON (node.title, node.id);
