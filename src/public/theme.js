// Loaded before the page is painted, so that a chosen theme never flashes.
(() => {
  try {
    const theme = localStorage.getItem("palier-theme");
    if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
  } catch {
    // Storage refused: the system's theme applies.
  }
})();
