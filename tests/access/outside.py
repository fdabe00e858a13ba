# SPDX-FileCopyrightText: Waymark contributors
# SPDX-License-Identifier: Apache-2.0
"""The window as a screen reader has it: over AT-SPI, from another process, on a screen and a bus of its own."""
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

SYSTEM_PYTHON = "/usr/bin/python3"
LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
# What a person can stop at with Tab or press.
OPERABLE = {"push button", "radio button", "check box", "text", "entry", "combo box", "table", "link", "toggle button",
            "list item", "menu item", "spin button", "slider", "page tab"}


def role_of(accessible):
    """The name of its role. Since AT-SPI 2.54 a push button is a "button"."""
    name = accessible.get_role_name()
    return "push button" if name == "button" else name


def missing():
    """The Debian packages that are not here."""
    found = {"xvfb": shutil.which("Xvfb"), "xdotool": shutil.which("xdotool"), "dbus": shutil.which("dbus-daemon"),
             "at-spi2-core": next(filter(os.path.exists, LAUNCHERS), None)}
    try:
        import gi
        gi.require_version("Atspi", "2.0")
        from gi.repository import Atspi  # noqa: F401
    except (ImportError, ValueError):
        found["python3-gi gir1.2-atspi-2.0"] = None
    return [package for package, place in found.items() if not place]


def use_system_python():
    """Debian's modules are seen by Debian's Python only."""
    try:
        import gi  # noqa: F401
    except ImportError:
        if os.path.exists(SYSTEM_PYTHON) and os.path.realpath(sys.executable) != os.path.realpath(SYSTEM_PYTHON):
            os.execv(SYSTEM_PYTHON, [SYSTEM_PYTHON, *sys.argv])


def connect(bus):
    from gi.repository import Gio
    flags = Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION
    return Gio.DBusConnection.new_for_address_sync(bus, flags, None, None)


class Login:
    """A systemd-logind that knows one session, and says when the computer goes to sleep."""

    MANAGER = "org.freedesktop.login1.Manager"
    PATH = "/org/freedesktop/login1"

    def __init__(self, system_bus):
        from gi.repository import Gio, GLib
        self.variant = GLib.Variant
        self.bus = connect(system_bus)
        methods = "".join(f'<method name="{name}"><arg type="{kind}" direction="in"/><arg type="o" direction="out"/></method>'
                          for name, kind in (("GetSession", "s"), ("GetSessionByPID", "u")))
        node = Gio.DBusNodeInfo.new_for_xml(f'<node><interface name="{self.MANAGER}">{methods}</interface></node>')
        self.bus.register_object(self.PATH, node.interfaces[0], self._answer, None, None)
        self.bus.call_sync("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "RequestName",
                           GLib.Variant("(su)", ("org.freedesktop.login1", 0)), None, Gio.DBusCallFlags.NONE, 5000, None)
        self.was_asked = False

    def _answer(self, _bus, _sender, _path, _interface, _method, _arguments, invocation):
        self.was_asked = True
        invocation.return_value(self.variant("(o)", (f"{self.PATH}/session/_31",)))

    def sleep(self):
        self.bus.emit_signal(None, self.PATH, self.MANAGER, "PrepareForSleep", self.variant("(b)", (True,)))

    def lock(self):
        self.bus.emit_signal(None, f"{self.PATH}/session/_31", "org.freedesktop.login1.Session", "Lock", None)


class Desktop:
    """A screen that nobody sees, a bus for the session, one for the system, and the bus for accessibility."""

    def __enter__(self):
        self.folder = tempfile.TemporaryDirectory()
        self.children = []
        self.screen = ":" + self._start(["Xvfb", "-displayfd", "1", "-screen", "0", "1280x800x24", "-nolisten", "tcp", "-noreset"])
        runtime = pathlib.Path(self.folder.name, "runtime")
        home = pathlib.Path(self.folder.name, "home")
        runtime.mkdir(mode=0o700)
        home.mkdir()
        self.session_bus = self._bus("session")
        self.system_bus = self._bus("system")
        os.environ.update({
            "DISPLAY": self.screen, "XDG_RUNTIME_DIR": str(runtime), "HOME": str(home), "LC_ALL": "C.UTF-8",
            "DBUS_SESSION_BUS_ADDRESS": self.session_bus, "DBUS_SYSTEM_BUS_ADDRESS": self.system_bus,
            "XDG_SESSION_ID": "waymark-test", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "QT_QPA_PLATFORM": "xcb",
            "NO_AT_BRIDGE": "0", "XDG_DATA_HOME": str(home), "XDG_CONFIG_HOME": str(home)})
        for name in ("AT_SPI_BUS_ADDRESS", "WAYLAND_DISPLAY"):
            os.environ.pop(name, None)
        launcher = next(filter(os.path.exists, LAUNCHERS))
        self.children.append(subprocess.Popen([launcher, "--launch-immediately"], stdout=subprocess.DEVNULL,
                                              stderr=subprocess.DEVNULL))
        self._wait_for_name("org.a11y.Bus")
        self.login = Login(self.system_bus)
        return self

    def _wait_for_name(self, name):
        from gi.repository import Gio, GLib
        bus = connect(self.session_bus)
        for _ in range(200):
            answer = bus.call_sync("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "NameHasOwner",
                                   GLib.Variant("(s)", (name,)), None, Gio.DBusCallFlags.NONE, 5000, None)
            if answer.unpack()[0]:
                return
            time.sleep(0.05)
        raise TimeoutError(f"{name} did not come up")

    def _start(self, command):
        child = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        self.children.append(child)
        return child.stdout.readline().strip()

    def _bus(self, name):
        # No service files and no directory of its own: nothing is started over it.
        config = pathlib.Path(self.folder.name, f"{name}.conf")
        config.write_text(
            '<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN" '
            '"http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd"><busconfig><type>session</type>'
            f"<listen>unix:tmpdir={self.folder.name}</listen>"
            '<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/>'
            '<allow own="*"/></policy></busconfig>', encoding="ascii")
        return self._start(["dbus-daemon", "--nofork", "--print-address", f"--config-file={config}"])

    def __exit__(self, *_):
        for child in reversed(self.children):
            child.terminate()
        for child in self.children:
            child.wait(10)
        self.folder.cleanup()

    def key(self, *keys):
        """Real keys, as the screen's server hands them out."""
        subprocess.run(["xdotool", "key", "--delay", "8", *keys], check=True, timeout=30)

    def type(self, words):
        subprocess.run(["xdotool", "type", "--delay", "8", words], check=True, timeout=30)

    def focus_window(self, title):
        for _ in range(100):
            found = subprocess.run(["xdotool", "search", "--onlyvisible", "--name", f"^{title}$"], text=True,
                                   capture_output=True, check=False, timeout=30).stdout.split()
            for window in found:
                subprocess.run(["xdotool", "windowfocus", "--sync", window], check=False, timeout=30)
                return window
            time.sleep(0.05)
        raise TimeoutError("the window did not come up")


class Node:
    """One thing of the window, as it was when it was looked at."""

    def __init__(self, accessible, parent):
        self.of = accessible
        self.parent = parent
        self.role = role_of(accessible)
        self.name = accessible.get_name() or ""
        self.states = set(accessible.get_state_set().get_states())
        self.children = []

    def has(self, state):
        return state in self.states

    @property
    def description(self):
        return self.of.get_description() or ""

    def walk(self):
        yield self
        for child in self.children:
            yield from child.walk()

    def around(self, role):
        """The nearest thing of that role that this stands in."""
        at = self.parent
        while at is not None and at.role != role:
            at = at.parent
        return at

    def relations(self):
        return {relation.get_relation_type(): [relation.get_target(i) for i in range(relation.get_n_targets())]
                for relation in self.of.get_relation_set()}

    def __repr__(self):
        return f'{self.role} "{self.name}"'


class Reader:
    """Looks at one program, hears what it says, and presses things in it."""

    def __init__(self, name):
        import gi
        gi.require_version("Atspi", "2.0")
        from gi.repository import Atspi, GLib
        self.atspi, self.loop = Atspi, GLib.MainContext.default()
        # A machine that does much else answers late.
        Atspi.set_timeout(30000, 60000)
        self.heard = []
        self.listener = Atspi.EventListener.new(self._hear)
        for event in ("object:announcement", "object:state-changed:focused", "object:state-changed:showing",
                      "object:property-change:accessible-name", "object:text-changed:insert"):
            self.listener.register(event)
        self.program = self.wait(lambda: self._program(name))
        # Kept answers would hide what the window has become.
        self.program.set_cache_mask(Atspi.Cache.NONE)

    def _hear(self, event):
        try:
            name, role = event.source.get_name() or "", role_of(event.source)
        except self.error:
            return  # gone already, as what a page before it has sent
        self.heard.append((event.type, event.detail1, role, name, event.any_data if isinstance(event.any_data, str) else ""))

    @property
    def error(self):
        from gi.repository import GLib
        return GLib.Error

    def _program(self, name):
        desktop = self.atspi.get_desktop(0)
        for i in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(i)
            if child is not None and child.get_name() == name:
                return child
        return None

    def settle(self, seconds=0.06):
        """Hears everything until nothing has come for so long."""
        quiet = time.monotonic()
        while time.monotonic() - quiet < seconds:
            if self.loop.iteration(False):
                quiet = time.monotonic()
            else:
                time.sleep(0.004)

    def wait(self, what, seconds=45):
        end, trouble = time.monotonic() + seconds, None
        while time.monotonic() < end:
            while self.loop.iteration(False):
                pass
            try:
                answer = what()
            except self.error as error:
                # Something went while it was looked at: look again.
                answer, trouble = None, error
            if answer:
                return answer
            time.sleep(0.02)
        raise TimeoutError(f"the window did not get there in time; last trouble: {trouble}")

    def look(self):
        """What shows, and nothing of the pages that are kept behind it."""
        showing = self.atspi.StateType.SHOWING

        def read(accessible, parent):
            node = Node(accessible, parent)
            for i in range(accessible.get_child_count()):
                child = accessible.get_child_at_index(i)
                if child is not None and child.get_state_set().contains(showing):
                    node.children.append(read(child, node))
            return node

        return read(self.program, None)

    def state(self, name):
        return getattr(self.atspi.StateType, name)

    def act(self, node, action=None):
        """Does the thing's first action, or the one of that name."""
        names = [node.of.get_action_name(i) for i in range(node.of.get_n_actions())]
        at = names.index(action) if action else 0
        assert node.of.do_action(at), f"{node} did not let itself be pressed"
