// Whether a plural counts people: "engineers" does, "routers" and "providers" do not.

const PEOPLE = new Set(
  (
    'people persons person women men children youth youths youngsters professionals citizens residents inhabitants staff personnel students pupils graduates interns participants apprentices patients delegates individuals girls boys agents ' +
    'adults teenagers seniors mothers fathers parents locals nationals natives migrants recruits fellows scholars clerks midwives nurses hands heads souls talents coders doctors'
  ).split(' '),
);

/** Plurals in -ers and -ors that are things or organizations. */
const NO_PEOPLE = new Set(
  (
    'centers computers towers routers servers chargers numbers offers orders papers letters quarters meters liters layers sensors reactors processors sectors factors doors floors motors monitors operators providers carriers ' +
    'manufacturers exporters importers suppliers vendors retailers transformers containers scanners printers trailers corridors accelerators incubators semiconductors generators inverters repeaters transponders transceivers ' +
    'transmitters receivers boosters tenders newsletters chapters posters powers rivers borders clusters registers counters ledgers folders harbors mirrors indicators simulators adapters connectors conductors partners lenders ' +
    'employers dealers insurers brokers builders bidders makers producers publishers broadcasters semiconductor supercomputers minicomputers headquarters majors errors colors flavors vectors detectors refers matters wafers ' +
    'publishers developers-houses installers starters spacers tractors elevators escalators drivers-licences breakers fibers filters hyperscalers waters chambers consumers-goods steamers ferries'
  ).split(' '),
);

/** "Exporters" and "operators" are firms in this field. */
export function isPeople(word: string): boolean {
  const lower = word.toLowerCase();
  if (PEOPLE.has(lower)) return true;
  if (/(?:women|men|folk|ists|ians|eers|nees|yees|ainees|ents)$/.test(lower))
    return (
      !/^(?:documents|agreements|investments|payments|instruments|shipments|departments|governments|settlements|apartments|segments|cents|events|percents|incidents|accidents|patents|contents|components|continents|tents|currents|ingredients|statements|improvements|elements|deployments|developments|requirements|establishments|installments|instalments|assessments|commitments|announcements|achievements|appointments|experiments|monuments|equipments|specimen)$/.test(
        lower,
      ) && !/ments$/.test(lower)
    );
  if (/(?:ers|ors)$/.test(lower)) return !NO_PEOPLE.has(lower);
  return /^\p{Lu}\p{L}+(?:ans|ese|is)$/u.test(word);
}
