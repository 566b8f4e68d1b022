/* global document, localStorage */
// Before the first paint: a theme that the reader chose goes before the system's. A file of its own, since the page may hold
// no inline script; not a module, which would run after the page is shown.
try {
  const theme = localStorage.getItem('theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // storage is closed to this page: the system's theme stays
}
