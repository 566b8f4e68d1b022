// What did these parts say?
// $names; columns: id
MATCH (part:LoadedPart)
WHERE part.name IN $names
UNWIND part.heads AS id
RETURN DISTINCT id
