// The graph has been loaded from these parts and from no others.
// $names; $rows is not used
MATCH (part:LoadedPart)
WHERE NOT part.name IN $names
DELETE part
