// What a name says of itself.
import { COMPANIES, ORGANIZATIONS } from './companies.js';
import { typeByHead } from './heads.js';
import type { Named } from './named.js';
import { countryNames } from './places.js';
import { HEAD } from './post-heads.js';

export function typeOfName(name: string): Named['type'] | undefined {
  if (ORGANIZATIONS.has(name)) return 'OtherOrganization';
  if (COMPANIES.has(name)) return 'Company';
  return typeByHead(name);
}

/** Abbreviations and words with capitals that name no entity. */
export const NO_NAME =
  /^(?:(?:RM|Rs|Tk|N|KSh|Ksh|Rp|P|R|SR|LE)\.?\d+|IT-enabled Services|IT-Enabled Services|Tk|Rs|PKR|INR|BDT|NGN|KES|KSh|SAR|AED|VND|IDR|EGP|PHP|BRL|RWF|EUR|GBP|ISO|IEC|FY\s?\d*|Q[1-4]|H[12]|GDP|VAT|IT|ICT|ITeS|BPO|PPP|KPI|CEO|SRO|PhD|MoU|MOU|LoI|RoW|CAGR|YoY|USD|ARPU|OTT|API|SIM|SMS|URL|FAQ|Article|Section|Rule|Chapter|Table|Page|STEM|SMEs?|NGOs?|MHz|GHz|TV|PC|DC|R&D|B2B|B2G|P2P|Q&A|Covid|COVID|[IVX]+)(?![\p{L}])/u;

const POST = new RegExp(
  String.raw`^(?:(?:The|Former|Deputy|Federal|Acting|[\p{L}’'-]+)\s)?(?:${HEAD})(?:\s(?:of|for|to|at)\s.*)?$`,
  'iu',
);
export const isPost = (name: string): boolean => POST.test(name) && typeByHead(name) === undefined;

export const isPlaceName = (name: string): boolean =>
  countryNames().some(({ names }) => names.includes(name));

export const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
