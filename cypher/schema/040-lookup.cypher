// Filters and ends of relations start from these; the ids of each type of entity follow from schema/.
CREATE INDEX document_id IF NOT EXISTS FOR (node:Document) ON (node.id);
CREATE INDEX indicator_id IF NOT EXISTS FOR (node:Indicator) ON (node.id);
CREATE INDEX country_iso IF NOT EXISTS FOR (country:Country) ON (country.isoCode);
CREATE INDEX region_iso IF NOT EXISTS FOR (region:Region) ON (region.isoCode);
