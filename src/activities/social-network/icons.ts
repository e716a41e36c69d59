/** Paths on a grid of 24. */
export const ICONS = {
  more: "M5 12h.1M12 12h.1M19 12h.1",
  world: "M12 4a8 8 0 1 1 0 16 8 8 0 0 1 0-16M4 12h16M12 4c3 3 3 13 0 16c-3-3-3-13 0-16",
  people: "M9 5a3 3 0 1 1 0 6 3 3 0 0 1 0-6M3.5 19c0-3 2.5-5 5.5-5s5.5 2 5.5 5M16 6a3 3 0 0 1 0 5.5M17 14.5c2 .5 3.5 2.2 3.5 4.5",
  lock: "M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3",
  image: "M4 5h16v14H4zM4 16l5-5 4 4 3-3 4 4M15.5 8.5v.1",
} as const;
