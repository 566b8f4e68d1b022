// Which words did this entity speak, or were spoken about it?
MATCH (this)<-[part:SPOKEN_BY|ABOUT]-(quotation:Quotation)
WHERE true
  AND type(part) = CASE $role WHEN 'SPEAKER' THEN 'SPOKEN_BY' ELSE 'ABOUT' END //? role
RETURN DISTINCT quotation ORDER BY quotation.id
