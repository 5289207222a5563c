// A private session bus with a notification service on it: Electron (through libnotify) and the Chromium host both talk to it.
import { spawn } from 'node:child_process';
import dbus from 'dbus-next';

interface Shown {
  readonly id: number;
  readonly app: string;
  readonly title: string;
  readonly body: string;
  /** Keys and words of its buttons, by turns. */
  readonly actions: readonly string[];
}

export interface NotificationService {
  readonly address: string;
  readonly shown: readonly Shown[];
  click(id: number): void;
  /** Presses the button with these words. */
  press(id: number, words: string): void;
  stop(): void;
}

const name = 'org.freedesktop.Notifications';

class Service extends dbus.interface.Interface {
  readonly shown: Shown[] = [];
  Notify(
    app: string,
    _replaces: number,
    _icon: string,
    title: string,
    body: string,
    actions: string[],
  ): number {
    const id = this.shown.length + 1;
    this.shown.push({ id, app, title, body, actions });
    return id;
  }
  CloseNotification(id: number): void {
    this.NotificationClosed(id, 3);
  }
  GetCapabilities(): string[] {
    return ['body', 'actions'];
  }
  GetServerInformation(): string[] {
    return ['rehearse-tests', 'rehearse', '1', '1.2'];
  }
  ActionInvoked(id: number, key: string): unknown[] {
    return [id, key];
  }
  NotificationClosed(id: number, reason: number): unknown[] {
    return [id, reason];
  }
}

Service.configureMembers({
  methods: {
    Notify: { inSignature: 'susssasa{sv}i', outSignature: 'u' },
    CloseNotification: { inSignature: 'u', outSignature: '' },
    GetCapabilities: { inSignature: '', outSignature: 'as' },
    GetServerInformation: { inSignature: '', outSignature: 'ssss' },
  },
  signals: {
    ActionInvoked: { signature: 'us' },
    NotificationClosed: { signature: 'uu' },
  },
});

export async function startNotificationService(): Promise<NotificationService> {
  const daemon = spawn('dbus-daemon', ['--session', '--nofork', '--print-address=1'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const address = await new Promise<string>((resolve, reject) => {
    daemon.stdout.once('data', (data) => resolve(String(data).trim()));
    daemon.once('error', reject);
  });
  const bus = dbus.sessionBus({ busAddress: address });
  const service = new Service(name);
  bus.export('/org/freedesktop/Notifications', service);
  await bus.requestName(name, 0);
  return {
    address,
    shown: service.shown,
    click: (id) => void service.ActionInvoked(id, 'default'),
    press: (id, words) => {
      const actions = service.shown.find((shown) => shown.id === id)?.actions ?? [];
      const key = actions[actions.indexOf(words) - 1];
      if (key === undefined) throw new Error(`no button "${words}" among ${actions.join(', ')}`);
      service.ActionInvoked(id, key);
    },
    stop: () => {
      bus.disconnect();
      daemon.kill();
    },
  };
}
