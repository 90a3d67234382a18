/** A storage for tests outside a browser. @param capacity characters of all values together */
export function memoryStorage(capacity = Infinity): Storage {
  const entries = new Map<string, string>();
  return {
    get length() { return entries.size; },
    key: index => [...entries.keys()][index] ?? null,
    getItem: key => entries.get(key) ?? null,
    setItem: (key, value) => {
      const others = [...entries].reduce((sum, [name, text]) => sum + (name === key ? 0 : text.length), 0);
      if (others + value.length > capacity) throw new DOMException('The storage is full.', 'QuotaExceededError');
      entries.set(key, value);
    },
    removeItem: key => void entries.delete(key),
    clear: () => entries.clear()
  };
}
