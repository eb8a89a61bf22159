import type { Site } from '../contracts/index.js';
import { GRADE, GRADE_OPENS, HAS_SIZE, JOINTLY, PIPES, UTILITY } from '../lexicon/thing-patterns.js';

/** Longest name of a grade. */
const LONGEST_GRADE = 8;

/**
 * The words behind a figure, filled out where they are only the grade of things that are named behind the next figure:
 * `6个国家级、20个省级重点专科` counts 国家级重点专科 first, `30公里供水、12公里供热管网` measures 供水管网. What only says the
 * size or the sum of the things stands before their name: `3座可容纳500人的宿舍`, `惠及2届共600名学生`.
 */
export function sharedThing(post: string, follower: Site | undefined, unit: string): string {
  if (!follower || post.length < 1 || post.length > LONGEST_GRADE) return post;
  if (follower.post.startsWith('的') && HAS_SIZE.test(post)) return follower.post;
  if (unit === '届' && JOINTLY.test(post) && follower.quantity.dimension === 'people') return follower.post;
  if (post.length < 2 || follower.quantity.unit !== unit) return post;
  if (GRADE.test(post)) {
    const grade = GRADE_OPENS.exec(follower.post);
    return grade ? post + follower.post.slice(grade[0].length) : post;
  }
  const pipes = UTILITY.test(post) ? PIPES.exec(follower.post) : null;
  return pipes ? post + pipes[1]! : post;
}
