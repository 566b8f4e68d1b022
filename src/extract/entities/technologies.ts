// Technologies of the field, as documents write them. The key is the name that a new entity gets.
const TECHNOLOGIES: Readonly<Record<string, string>> = {
  '5G': '5G(?: (?:technology|technologies|network|networks|services))?',
  '4G': '4G(?:/LTE)?|LTE',
  '6G': '6G',
  '3G': '3G',
  '2G': '2G',
  'Artificial intelligence': 'artificial intelligence|AI',
  'Generative AI': 'generative AI|generative artificial intelligence',
  'Machine learning': 'machine learning',
  'Cloud computing': 'cloud computing|cloud services',
  Blockchain: 'block ?chain',
  'Internet of Things': 'internet of things|IoT',
  'Big data': 'big data',
  Cybersecurity: 'cyber ?security',
  'Quantum computing': 'quantum computing',
  'Fibre optics':
    'optical fib(?:re|er)s?(?: cables?)?|fib(?:re|er)[- ]optics?(?: (?:cables?|networks?))?|fib(?:re|er)-to-the-home|FTTH',
  Broadband: 'broadband',
  'Satellite internet': 'satellite (?:internet|broadband)',
  'Virtual private network': 'VPNs?|virtual private networks?',
  'Submarine cables': 'submarine (?:internet )?cables|undersea (?:internet )?cables',
  'Wi-Fi': 'Wi-?Fi(?: \\d)?',
  Semiconductors: 'semiconductors?',
  Robotics: 'robotics',
  'Virtual reality': 'virtual reality|VR',
  'Augmented reality': 'augmented reality|AR',
  eSIM: 'e-?SIMs?',
  'Open RAN': 'Open ?RAN',
  'Digital identity': 'digital (?:identity|ID)',
  'E-governance': 'e-?governance',
  'E-commerce': 'e-?commerce',
  Fintech: 'fin-?tech',
  'Digital payments': 'digital payments|mobile money',
  'Edge computing': 'edge computing',
  Supercomputing: 'supercomputing',
  Drones: 'drones',
  '3D printing': '3D printing',
  'Electric vehicles': 'electric vehicles',
};

export interface TechnologyPattern {
  readonly name: string;
  readonly pattern: RegExp;
}

export const TECHNOLOGY_PATTERNS: readonly TechnologyPattern[] = Object.entries(TECHNOLOGIES).map(
  ([name, words]) => ({
    name,
    // abbreviations in capitals are only read in capitals
    pattern: new RegExp(
      String.raw`(?<![\p{L}\p{N}-])(?:${words})(?![\p{L}\p{N}])`,
      /^(?:[A-Z0-9]{2,4})$/.test(words.split('|')[0] ?? '') ? 'gu' : 'giu',
    ),
  }),
);
