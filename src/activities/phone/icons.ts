/** Paths on a grid of 24. */
export const ICONS = {
  back: "M15 5l-7 7 7 7",
  home: "M4 11l8-7 8 7M6 10v10h12V10",
  gear: "M12 9a3 3 0 1 1 0 6 3 3 0 0 1 0-6M12 3v3M12 18v3M3 12h3M18 12h3M5.6 5.6l2.1 2.1M16.3 16.3l2.1 2.1M18.4 5.6l-2.1 2.1M7.7 16.3l-2.1 2.1",
  sliders: "M4 7h10M18 7h2M4 17h2M10 17h10M16 5v4M8 15v4",
  wifi: "M4 10c5-4.5 11-4.5 16 0M7 13.5c3-2.7 7-2.7 10 0M10 17c1.3-1 2.7-1 4 0",
  bluetooth: "M8 8l8 8-4 4V4l4 4-8 8",
  storage: "M5 6h14v5H5zM5 13h14v5H5zM8 8.5v.1M8 15.5v.1",
  apps: "M5 5h5v5H5zM14 5h5v5h-5zM5 14h5v5H5zM14 14h5v5h-5z",
  time: "M12 4a8 8 0 1 1 0 16 8 8 0 0 1 0-16M12 8v4l3 2",
  notifications: "M6 17V11a6 6 0 0 1 12 0v6l1.5 1.5h-15zM10 21h4",
  focus: "M19 14a8 8 0 1 1-9-10 6.5 6.5 0 0 0 9 10",
  display: "M12 8a4 4 0 1 1 0 8 4 4 0 0 1 0-8M12 2v3M12 19v3M2 12h3M19 12h3",
  aids: "M12 3.5v.1M5 8l7 1.5L19 8M12 9.5V14l-3.5 6M12 14l3.5 6",
  about: "M8 3h8v18H8zM11 18h2",
  info: "M12 4a8 8 0 1 1 0 16 8 8 0 0 1 0-16M12 11v5M12 8v.1",
} as const;
