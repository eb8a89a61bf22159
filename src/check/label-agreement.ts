/**
 * Whether two labels may both be right: without quotation marks, brackets, white space and `的` one holds the other, as
 * `改造老旧小区` does `老旧小区`.
 */
export function labelsAgree(a: string, b: string): boolean {
  const [left, right] = [bare(a), bare(b)];
  if (left === '' || right === '') return left === right;
  return left.includes(right) || right.includes(left);
}

function bare(label: string): string {
  return label.replace(/[“”"‘’「」『』《》()（）的\s]/g, '');
}
