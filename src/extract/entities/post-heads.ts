/** The heads of posts. In a text they may have small or capital letters. */
const HEADS =
  'prime minister, deputy prime minister, chief minister, state minister, minister of state, ' +
  'federal minister, vice president, executive vice president, senior vice president, vice-president, ' +
  'director[- ]generals?, executive director, managing director, project director, country director, ' +
  'regional director, deputy director, chief executive officer, chief executive, ' +
  'chief technology officer, chief financial officer, chief operating officer, ' +
  'chief information officer, chief commercial officer, ' +
  'chief (?:data|digital|security|innovation|product|economic) (?:officer|adviser|advisor), ' +
  'chief economist, chief engineer, chief secretary, chief of staff, chief scientist, cabinet secretary, ' +
  'principal secretary, permanent secretary, parliamentary secretary, additional secretary, ' +
  'joint secretary, deputy secretary, secretary[- ]general, under-?secretary, press secretary, ' +
  'special assistant, special envoy, high commissioner, deputy high commissioner, consul[- ]general, ' +
  'attorney[- ]general, governor, deputy governor, country manager, regional manager, general manager, ' +
  'project manager, programme manager, program manager, task team leader, head, deputy head, ' +
  'co-?founder, founder, co-?chair, chairman, chairwoman, chairperson, chair, vice[- ]chairman, ' +
  'vice[- ]chancellor, rector, dean, president, secretary, minister, deputy minister, vice minister, ' +
  'ambassador, director, commissioner, spokesman, spokeswoman, spokesperson, mayor, senator, premier, ' +
  'speaker, professor, lecturer, economist, analyst, adviser, advisor, coordinator, coordinator general, ' +
  'registrar, treasurer, manager, partner, representative, resident representative, envoy, ' +
  'undersecretary, researcher, engineer, lawyer, lawmaker, legislator, member of parliament, mp, mna, ' +
  'mpa, ceo, cto, cfo, coo, cio, md, dg, owner, administrator, superintendent, officer, specialist, ' +
  'inspector, member, head teacher, headmaster, headmistress, leader, co-leader, team leader, ' +
  'opposition leader, police chief, chief, boss, deputy chief, congressman, congresswoman, general, ' +
  'captain, monitor, ombudsman, general secretary, convener, patron, principal, trustee, entrepreneur, ' +
  'student, developer, trader, farmer, freelancer, teacher, shopkeeper';

/** As a pattern, longer first. */
export const HEAD = HEADS.split(', ')
  .sort((a, b) => b.length - a.length)
  .join('|');
