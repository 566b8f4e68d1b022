// The internal values of the orders: the stored property, with `-` in front for descending. Every node stores all of them,
// so that a key is never null.
export const EntityOrder = { NAME_ASC: 'sortName', NAME_DESC: '-sortName' };
export const DocumentOrder = { TITLE_ASC: 'sortTitle', TITLE_DESC: '-sortTitle' };
export const ClaimOrder = { ID_ASC: 'id', RECORDED_AT_ASC: 'recordedAt', RECORDED_AT_DESC: '-recordedAt' };
export const ObservationOrder = {
  ID_ASC: 'id',
  VALUE_ASC: 'magnitude',
  VALUE_DESC: '-magnitude',
  DUE_BY_ASC: 'dueByLast',
  DUE_BY_DESC: '-latestDue',
};
