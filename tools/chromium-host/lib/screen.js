'use strict';
// Chromium doesn't tell a driver which displays there are: one, or those that a test names.
const { host } = require('./host.js');
const { strict } = require('./strict.js');

const usual = '0,0,1920,1080';

/** The displays of 'x,y,width,height;…', the primary one first. */
function displaysIn(text) {
  return text.split(';').map((each, place) => {
    const [x, y, width, height] = each.split(',').map(Number);
    if (![x, y, width, height].every(Number.isInteger) || width <= 0 || height <= 0)
      throw new Error(`chromium-host: "${each}" is no display: x,y,width,height`);
    const bounds = { x, y, width, height };
    return { id: place + 1, bounds, workArea: { ...bounds }, scaleFactor: 1 };
  });
}

function allDisplays() {
  if (!host.ready) throw new Error('The screen module can’t be used before the app is ready');
  return displaysIn(process.env.CHROMIUM_HOST_DISPLAYS || usual);
}

/** The display that holds the middle of some bounds, or the primary one. */
function displayOf({ x, y, width, height }) {
  const [middle, centre] = [x + width / 2, y + height / 2];
  const holds = ({ bounds }) =>
    middle >= bounds.x &&
    middle < bounds.x + bounds.width &&
    centre >= bounds.y &&
    centre < bounds.y + bounds.height;
  const all = allDisplays();
  return all.find(holds) ?? all[0];
}

const screen = strict('screen', {
  getAllDisplays: allDisplays,
  getPrimaryDisplay: () => allDisplays()[0],
});

module.exports = { screen, displayOf, displaysIn };
