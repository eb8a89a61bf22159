// The query makes it another module than the one that the hook replaces.
import { rules as all } from '../../../build/rules/aspects/completion.js?whole';

/** The rules of completion without the one for `完成年初任务的112%`. */
export const rules = all.filter(({ id }) => id !== 'aspect/completion/of-target');
