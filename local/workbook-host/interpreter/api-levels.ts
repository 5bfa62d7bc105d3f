export const apiLevels: Record<string, string> = {};
