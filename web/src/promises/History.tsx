import { Link } from 'wouter';
import { graphql } from '../generated';
import type { HistoryPartsFragment } from '../generated/graphql';
import { documentPath } from '../links';
import { formatEdtf } from '../parts/dates';
import { amountOf } from '../parts/quantity';
import { slipInWords } from './slip-in-words';

graphql(`
  fragment HistoryParts on Commitment {
    history(first: 20) {
      number
      saidOn
      dueBy
      slipDays
      promise {
        id
        quantity {
          raw
          normalized {
            unit {
              code
            }
          }
        }
        evidence(first: 1) {
          start
          end
          document {
            id
            title
          }
        }
      }
    }
  }
`);

/** The words of a promise as a line of dates: when it was said, by when it was due, and how far that moved. */
export function History({ of: { history } }: { readonly of: HistoryPartsFragment }) {
  if (history.length < 2) return null;
  return (
    <ol className="history small" aria-label="History">
      {history.map(({ number, saidOn, dueBy, slipDays, promise }) => {
        const [words] = promise.evidence;
        const amount = amountOf(promise.quantity);
        return (
          <li key={number}>
            <strong>{dueBy == null ? 'no due date' : `by ${formatEdtf(dueBy)}`}</strong>
            {amount !== undefined && <span>{amount}</span>}
            <span className="soft">
              {saidOn == null ? 'undated' : `said on ${formatEdtf(saidOn)}`}
              {words && (
                <>
                  , <Link href={documentPath(words.document.id, words)}>{words.document.title}</Link>
                </>
              )}
            </span>
            {slipDays != null && <span>{slipInWords(slipDays)}</span>}
          </li>
        );
      })}
    </ol>
  );
}
