/** "1 source", "1,204 sources". */
export function counted(count: number, one: string, many: string): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}

export function inChinese(count: number): string {
  return count.toLocaleString('zh-Hans');
}
