import { askText } from '../api/ask';
import { download } from '../download';
import { PAGE } from '../limits';
import { questionOf } from './question';

/** All facts of an entity as the API returns them. A link would not work: the API answers no GET that any page may cause. */
export async function downloadJson(id: string): Promise<void> {
  const { data } = await askText({ query: questionOf(PAGE), variables: { id } });
  download(`${id.replace(':', '-')}.json`, 'application/json', JSON.stringify(data, null, 2));
}
