'use strict';
// Menus in memory: Chromium shows none. A test drives them through their items.
const { host } = require('./host.js');

let applicationMenu = null;

class MenuItem {
  constructor(options) {
    const type = options.submenu ? 'submenu' : 'normal';
    Object.assign(this, { label: '', type, enabled: true, visible: true, checked: false }, options);
    if (options.role && !options.label)
      this.label = options.role[0].toUpperCase() + options.role.slice(1);
    if (Array.isArray(options.submenu)) this.submenu = Menu.buildFromTemplate(options.submenu);
    this.click = (event, window) => {
      if (!this.enabled) return;
      if (options.click) options.click(this, window ?? host.focused ?? undefined, event ?? {});
      else if (options.role === 'quit') host.app.quit();
      else if (options.role === 'close') host.focused?.close();
    };
  }
}

class Menu {
  items = [];
  static buildFromTemplate(template) {
    const menu = new Menu();
    for (const item of template) menu.append(item instanceof MenuItem ? item : new MenuItem(item));
    return menu;
  }
  static setApplicationMenu(menu) {
    applicationMenu = menu;
  }
  static getApplicationMenu() {
    return applicationMenu;
  }
  append(item) {
    item.menu = this;
    this.items.push(item);
  }
  getMenuItemById(id) {
    for (const item of this.items) {
      const found = item.id === id ? item : item.submenu?.getMenuItemById(id);
      if (found) return found;
    }
    return null;
  }
}

module.exports = { Menu, MenuItem };
