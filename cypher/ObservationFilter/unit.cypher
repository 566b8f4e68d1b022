// condition: Only figures in this unit, or in a unit with this base.
$value IN [this.unitCode, this.baseUnitCode]
