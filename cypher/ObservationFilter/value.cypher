// condition: Only figures that overlap this range of numbers: of the unit that is asked for, else of the base unit.
CASE this.unitCode WHEN $where.unit THEN this.unitHigh ELSE this.high END >= $value.gte //? gte
CASE this.unitCode WHEN $where.unit THEN this.unitLow ELSE this.low END <= $value.lte //? lte
