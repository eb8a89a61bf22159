import { isAbsolute, relative, resolve } from 'node:path';

/**
 * The path by which the repository knows a file: from its root, which GitHub names in `GITHUB_WORKSPACE` (elsewhere, the working
 * directory), with slashes and without a leading `./`. A file outside stays as it is named.
 */
export function repositoryPath(path: string): string {
  const root = process.env.GITHUB_WORKSPACE || process.cwd();
  const inside = relative(root, resolve(path));
  const isOutside = inside === '' || inside.startsWith('..') || isAbsolute(inside);
  return (isOutside ? path : inside).replaceAll('\\', '/');
}
