import { Link } from 'wouter';
import { hasPlayground } from '../playground/has-playground';

interface Props {
  readonly questions: readonly { readonly text: string; readonly path: string }[];
}

/** Each question leads to another screen, so that the reader sees all of them. */
export function Questions({ questions }: Props) {
  const answered = questions.filter(({ path }) => hasPlayground || !path.startsWith('/playground'));
  if (answered.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="questions-title">
      <h2 id="questions-title">Questions to start from</h2>
      <ul className="questions">
        {answered.map(({ text, path }) => (
          <li key={path}>
            <Link href={path}>{text}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
