// How far the reading is, as it happens; without this file the page loads itself anew.
const place = document.querySelector('[data-events]');
if (place) {
  const source = new EventSource(place.dataset.events);
  source.addEventListener('files', (event) => { place.innerHTML = event.data; });
  source.addEventListener('done', (event) => { source.close(); location.replace(event.data || location.href); });
}
