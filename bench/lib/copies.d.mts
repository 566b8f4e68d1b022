export function writeCopies(from: string, to: string, count: number): void;
export function writeCopy(from: string, to: string, number: number): void;
