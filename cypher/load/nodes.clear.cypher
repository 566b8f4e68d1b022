// An earlier first load was cut off: begin anew.
MATCH (node:Node)
CALL (node) {
  DETACH DELETE node
} IN TRANSACTIONS OF 1000 ROWS
