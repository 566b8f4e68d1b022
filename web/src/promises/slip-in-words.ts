// By how much a due date moved, as people say it.
import { counted } from '../words.js';

export function slipInWords(days: number): string {
  if (days === 0) return 'not put off';
  return `${days > 0 ? 'put off' : 'brought forward'} by ${counted(Math.abs(days), 'day', 'days')}`;
}
