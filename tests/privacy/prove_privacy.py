#!/usr/bin/env python3
# SPDX-FileCopyrightText: Waymark contributors
# SPDX-License-Identifier: Apache-2.0
"""Watches whole runs of the programs from outside and says what they opened, wrote and printed.

usage: prove_privacy.py WAYMARK WAYMARK_CLI CASE.json    exit code 0: nothing leaked; 1: something did; 77: tools are missing
       prove_privacy.py --self-test                      proves that a leak in a trace would be seen

The window is driven by real keystrokes through all questions, then a file is saved, and on to the options, on a screen of its
own (Xvfb) and with an empty home folder, under strace. What is claimed after that:
  1. no socket but local ones (the screen, the desktop's bus), so nothing went to a network;
  2. before Save no file was written, made, renamed or removed but caches of the system that hold nothing of ours;
     after it, the saved file alone, and the settings of Qt's file dialog, which are gone again at the end;
  3. the home folder holds no more than those caches and the saved file, which cannot be read without its passphrase;
  4. the program printed nothing;
  5. no core file can be made of it, and other programs of the same person may not read its memory;
  6. no library of ours speaks to a network;
  7. the passphrase stands nowhere in the program's memory once the file is saved. Only root may look there, as 5 says; for
     others this is left out, and said;
  8. what the window gives back of its memory is wiped: its free() and realloc() are its own, for the toolkit too; of words
     that are typed nothing stands in memory but the words as they are now, and nothing at all once their page is left.
"""
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import time

SKIP = 77
TRACED = ("trace=%network,open,openat,creat,rename,renameat,renameat2,unlink,unlinkat,mkdir,mkdirat,link,linkat,symlink,"
          "symlinkat,truncate,prctl,setrlimit,prlimit64")
# All other calls of the system are let through without a stop.
WATCHING = ("-f", "--seccomp-bpf", "-qq", "-s", "4096", "-e", TRACED)
# What systems keep for drawing: fonts and shaders, the same for everybody who draws a window.
CACHES = (r"\.cache(/fontconfig|/mesa_shader_cache\w*|/qtshadercache[^/]*|/qtpipelinecache[^/]*)?(/.*)?", r"\.config(/dconf)?",
          r"\.nv(/.*)?", r"\.local(/share)?")
ALLOWED = re.compile(r"/dev/(null|tty|shm/.*|dri/.*|nvidia.*|urandom)|/proc/self/.*|/proc/\d+/.*|/run/user/\d+/dconf/.*|"
                     r"/tmp/\.glvnd\w*|/memfd:.*|/var/cache/fontconfig/.*")
NETWORK_LIBRARIES = re.compile(r"lib(Qt6Network|Qt6WebEngine\w*|curl|soup|ssl|nghttp\w*|ldns|c-?ares|zmq|websock\w*)\b[^\s]*")
WRITING = re.compile(r"O_WRONLY|O_RDWR|O_CREAT|O_TRUNC|O_APPEND")
QUOTED = re.compile(r'"((?:[^"\\]|\\.)*)"')
CHANGES = ("creat", "rename", "unlink", "mkdir", "link", "symlink", "truncate")


# What a save may write: the file itself, its next version on the way there, and what Qt's dialog notes for a moment.
SAVED = "saved/notes.wmk"
SAVING = (re.escape(SAVED), r"saved/\.notes\.wmk\.part", r"\.config/QtProject\.conf(\.lock|\.\w+)?", r"\.config/#\d+")
PASSPHRASE = "four small green words"
# Long, so that each letter more makes another block of memory.
WORDS = "zebra quilt umbrella jumping over nineteen velvet kites on thursday morning rain and so further on"
# A sanitizer takes its options from the environment, cannot look for leaks in what is traced, makes keys slow, and keeps what
# was given back.
SANITIZED = {name: f"{value}:detect_leaks=0" if name.startswith("ASAN") else value
             for name, value in os.environ.items() if name.endswith("SAN_OPTIONS")}
PACE = 5 if SANITIZED else 1
# The thread sanitizer's own, made and taken away as a program starts.
OF_SANITIZER = re.compile(r"/tmp/tsan\.rodata\.\d+")


def is_allowed(path, home, also=()):
    if path.startswith(home + "/"):
        if any(re.fullmatch(one, path[len(home) + 1:]) for one in also):
            return True
        return any(re.fullmatch(cache, path[len(home) + 1:]) for cache in CACHES)
    return path == home or bool(ALLOWED.fullmatch(path)) or bool(SANITIZED and OF_SANITIZER.fullmatch(path))


def leaks(trace, home, also=()):
    """Yields a sentence for each line of a trace that shows a connection or a file that was written."""
    for line in trace.splitlines():
        call = re.match(r"(?:\d+\s+)?(\w+)\(", line)
        if not call or re.search(r"= -1 E", line):
            # What the system refused has changed nothing; but asking for a network is asking.
            if not (call and call[1] == "socket"):
                continue
        name = call[1]
        if name in ("socket", "connect", "bind", "sendto") and re.search(r"\b(AF|PF)_INET6?\b", line):
            yield f"a network was asked for: {line.strip()[:160]}"
        elif name in ("open", "openat") and WRITING.search(line):
            path = QUOTED.search(line)
            if path and not is_allowed(path[1], home, also):
                yield f"a file was opened for writing: {path[1]}"
        elif name.startswith(CHANGES):
            for path in QUOTED.findall(line):
                if path.startswith("/") and not is_allowed(path, home, also):
                    yield f"{name} of {path}"


def new_files(home):
    """Yields what is in the home folder and is no cache, and not what was asked for."""
    for path in sorted(pathlib.Path(home).rglob("*")):
        if str(path) not in (f"{home}/saved", f"{home}/{SAVED}") and not is_allowed(str(path), home):
            yield f"a file appeared: {path}"


def linked(program):
    """Yields libraries that speak to a network, among all that a program loads."""
    listed = subprocess.run(["ldd", program], text=True, capture_output=True, check=True).stdout
    for found in NETWORK_LIBRARIES.finditer(listed):
        yield f"{program} loads {found[0]}"


def unwiped(program):
    """Yields what of the heap a program leaves to the C library, which wipes nothing."""
    symbols = subprocess.run(["readelf", "--dyn-syms", "--wide", program], text=True, capture_output=True, check=True).stdout
    for name in ("free", "realloc"):
        if not re.search(rf" FUNC +GLOBAL +DEFAULT +\d+ {name}$", symbols, re.MULTILINE):
            yield f"{program} has no {name}() of its own"


class Screen:
    """A screen that nobody sees."""

    def __init__(self, folder):
        self.picture = pathlib.Path(folder, "Xvfb_screen0")
        self.folder = folder

    def __enter__(self):
        self.server = subprocess.Popen(["Xvfb", "-displayfd", "1", "-screen", "0", "1280x800x24", "-nolisten", "tcp",
                                        "-fbdir", self.folder],
                                       stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        self.name = ":" + self.server.stdout.readline().strip()
        return self

    def __exit__(self, *_):
        self.server.terminate()
        self.server.wait()

    def do(self, *command):
        return subprocess.run(["xdotool", *command], env={**os.environ, "DISPLAY": self.name}, text=True,
                              capture_output=True, check=False, timeout=60)


def wait_for(what, seconds=120):
    """The first answer that is not empty."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        answer = what()
        if answer:
            return answer
        time.sleep(0.1)
    raise TimeoutError("the program did not get there in time")


def focused(screen, name):
    """Gives a visible window of that name the keyboard, as no one else does without a window manager."""
    for window in reversed(screen.do("search", "--onlyvisible", "--name", f"^{name}$").stdout.split()):
        screen.do("windowfocus", window)
        if screen.do("getwindowfocus").stdout.strip() == window:
            return True
    return False


def still(screen):
    """What is on the screen once nothing moves on it any more."""
    before = None
    for _ in range(200):
        now = screen.picture.read_bytes()
        if now == before:
            return now
        before = now
        time.sleep(0.35 * PACE)
    raise TimeoutError("the screen does not come to rest")


def is_another_page(before, now):
    """More than a border that answers to the pointer has changed."""
    return sum(a != b for a, b in zip(before[::101], now[::101])) > len(before) / 101 / 100


def walk(screen):
    """From the first page through every question to the page that saves, by keys alone; gives how many steps it took."""
    wait_for(lambda: focused(screen, "Waymark"))
    time.sleep(0.5)
    screen.do("key", "Down", "space", "Return")
    for step in range(160):
        # A number key picks an answer, Enter goes on. A help panel that opens is left with Escape.
        screen.do("key", "--delay", "20", "2", "Return", *(["Escape"] if step % 7 == 6 else []))
        before = still(screen)
        # Only where all answers are checked, and on the options, this key opens another page.
        screen.do("key", "alt+v")
        time.sleep(0.4 * PACE)
        if is_another_page(before, still(screen)):
            return step + 1
    raise TimeoutError("the page that saves did not come up")


def copies_in(pid, words):
    """How often words stand in what a program can write to, in letters of one byte or two; None where we may not look."""
    forms = (words.encode("utf-8"), words.encode("utf-16-le"))
    copies = 0
    try:
        with open(f"/proc/{pid}/mem", "rb", buffering=0) as memory, open(f"/proc/{pid}/maps", encoding="utf-8", errors="replace") as maps:
            for line in maps:
                parts = line.split()
                if not parts[1].startswith("rw") or len(parts) > 5 and parts[5].startswith(("/dev/", "[v")):
                    continue
                begin, end = (int(part, 16) for part in parts[0].split("-"))
                try:
                    memory.seek(begin)
                    block = memory.read(end - begin)
                except OSError:  # gone meanwhile
                    continue
                copies += sum(block.count(form) for form in forms)
    except PermissionError:
        return None
    return copies


def save(screen, pid, target):
    """Types a passphrase twice, and where the file goes; then on to the options. Yields what of it stays in memory."""
    screen.do("type", "--delay", "20", PASSPHRASE)
    screen.do("key", "Tab")
    screen.do("type", "--delay", "20", PASSPHRASE)
    still(screen)
    if not SANITIZED and copies_in(pid, PASSPHRASE) == 0:
        yield "a passphrase that is being typed was not seen in memory, so nothing can be said about one that is gone"
    screen.do("key", "Return")
    wait_for(lambda: focused(screen, "Save a file"))
    screen.do("key", "ctrl+a")
    screen.do("type", "--delay", "20", str(target))
    screen.do("key", "Return")
    # Written means renamed: before that, it has another name.
    wait_for(lambda: target.exists() and target.stat().st_size > 1000)
    wait_for(lambda: focused(screen, "Waymark"))
    time.sleep(1)
    for _ in range(3):
        screen.do("key", "Return")
        time.sleep(0.3)
    still(screen)
    if not SANITIZED and (copies := copies_in(pid, PASSPHRASE)):
        yield f"the passphrase still stands in memory, {copies} times"


def search(screen, pid):
    """Types words into Search and leaves it. Yields what of them stays in memory."""
    screen.do("key", "ctrl+f")
    still(screen)
    screen.do("type", "--delay", "20", WORDS)
    still(screen)
    if SANITIZED or (whole := copies_in(pid, WORDS)) is None:
        return
    begun = copies_in(pid, WORDS[:len(WORDS) // 4])
    if not whole:
        yield "words that are typed were not seen in memory, so nothing can be said about those that are gone"
    elif begun > whole:
        yield f"words that are typed stand in memory as they were before, {begun - whole} times"
    screen.do("key", "alt+Left")
    still(screen)
    if left := copies_in(pid, WORDS[:len(WORDS) // 4]):
        yield f"words of a page that was left still stand in memory, {left} times"


def wrong_with(target):
    """Yields what a saved file should not be."""
    if not target.exists():
        yield "nothing was saved"
        return
    if target.stat().st_mode & 0o077:
        yield "others may read the saved file"
    content = target.read_bytes()
    yield from (f"the saved file says {word}" for word in (b"answers", b"heroin", b"waymark_case", b"26-59") if word in content)


def limits_of(pid):
    yield from (f"a core file could be made: {line}" for line in
                pathlib.Path(f"/proc/{pid}/limits").read_text(encoding="ascii").splitlines()
                if line.startswith("Max core file size") and line.split()[4:6] != ["0", "0"])
    owner = os.stat(f"/proc/{pid}/mem").st_uid
    if os.getuid() != 0 and owner == os.getuid():
        yield "the program's memory can be read by other programs"


def traced_so_far(log):
    path = pathlib.Path(log)
    return path.read_text(encoding="utf-8", errors="replace") if path.exists() else ""


def watched_window(program, folder):
    """Runs the window once; gives (what leaked, how it went)."""
    home, log = f"{folder}/home", f"{folder}/trace"
    target = pathlib.Path(home, SAVED)
    target.parent.mkdir(parents=True)
    environment = {**SANITIZED, "HOME": home, "PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "QT_QPA_PLATFORM": "xcb",
                   # Without a bus of its own it would start one, which outlives the program.
                   "DBUS_SESSION_BUS_ADDRESS": f"unix:path={folder}/no-bus"}
    with Screen(folder) as screen, open(f"{folder}/printed", "wb") as printed:
        traced = subprocess.Popen(["strace", *WATCHING, "-o", log, program],
                                  env={**environment, "DISPLAY": screen.name}, stdout=printed, stderr=printed)
        # The first line of a trace starts with the number of the program.
        pid = int(wait_for(lambda: traced_so_far(log)).split()[0])
        try:
            steps = walk(screen)
            unsaved = traced_so_far(log)
            found = list(limits_of(pid)) + list(new_files(home))
            found += ["the home folder holds a file before Save"] if target.exists() else []
            is_memory_seen = not SANITIZED and copies_in(pid, PASSPHRASE) is not None
            found += save(screen, pid, target)
            found += search(screen, pid)
        finally:
            os.kill(pid, 15)
            traced.wait(60)
    trace = traced_so_far(log)
    found += leaks(unsaved, home)
    found += leaks(trace[len(unsaved):], home, SAVING)
    found += new_files(home)
    found += wrong_with(target)
    if "PR_SET_DUMPABLE, SUID_DUMP_DISABLE" not in trace:
        found.append("the program may be dumped")
    said = pathlib.Path(folder, "printed").read_text(encoding="utf-8", errors="replace")
    if said.strip():
        found.append(f"the program printed: {said[:200]}")
    return found, (f"{steps} keystroke steps to the page that saves, {len(unsaved.splitlines())} system calls looked at until then, "
                   f"{len(trace.splitlines())} in all" + ("" if is_memory_seen else ", the memory not looked at"))


def watched_command(program, case, folder):
    home, log = f"{folder}/home2", f"{folder}/trace2"
    os.mkdir(home)
    subprocess.run(["strace", *WATCHING, "-o", log, program, "rank", case],
                   env={**SANITIZED, "HOME": home, "PATH": os.environ["PATH"]}, stdout=subprocess.DEVNULL, check=True)
    yield from leaks(traced_so_far(log), home)
    yield from new_files(home)


def self_test():
    good = ('12 socket(AF_UNIX, SOCK_STREAM, 0) = 3\n12 openat(AT_FDCWD, "/etc/hosts", O_RDONLY) = 4\n'
            '12 openat(AT_FDCWD, "/h/.cache/fontconfig/x", O_RDWR|O_CREAT, 0600) = 5\n12 openat(AT_FDCWD, "/dev/null", O_RDWR) = 6\n'
            '12 openat(AT_FDCWD, "/x", O_RDWR) = -1 EACCES (Permission denied)\n12 mkdir("/h/.cache", 0700) = 0\n')
    bad = ('socket(AF_INET, SOCK_STREAM, 0) = 3', '9 socket(AF_INET6, SOCK_DGRAM, 0) = -1 EPERM (Operation not permitted)',
           '9 connect(3, {sa_family=AF_INET, sin_port=htons(53)}, 16) = 0', '9 openat(AT_FDCWD, "/tmp/x", O_WRONLY|O_CREAT, 0600) = 3',
           '9 openat(AT_FDCWD, "/h/.config/QtProject.conf", O_RDWR) = 3', '9 mkdir("/h/notes", 0700) = 0',
           '9 rename("/tmp/a", "/tmp/b") = 0', '9 unlink("/h/x") = 0')
    failures = [f"a good line is called a leak: {leak}" for leak in leaks(good, "/h")]
    failures += [f"a leak is not seen: {line}" for line in bad if not list(leaks(line, "/h"))]
    kept = '9 openat(AT_FDCWD, "/h/saved/.notes.wmk.part", O_WRONLY|O_CREAT, 0600) = 3'
    if not list(leaks(kept, "/h")) or list(leaks(kept, "/h", SAVING)) or not list(leaks(bad[3], "/h", SAVING)):
        failures.append("what a save may write is not told from what it may not")
    with tempfile.TemporaryDirectory() as home:
        pathlib.Path(home, ".cache/fontconfig").mkdir(parents=True)
        failures += [f"a cache is called a leak: {leak}" for leak in new_files(home)]
        pathlib.Path(home, ".config").mkdir()
        pathlib.Path(home, ".config/QtProject.conf").write_text("", encoding="utf-8")
        if len(list(new_files(home))) != 1:
            failures.append("a new file is not seen")
    if len(list(unwiped(sys.executable))) != 2:
        failures.append("a heap that does not wipe is not seen")
    if not NETWORK_LIBRARIES.search("libQt6Network.so.6 => /usr/lib/libQt6Network.so.6"):
        failures.append("a network library is not seen")
    typed = bytearray("quite unlike".encode("utf-16-le"))
    if not copies_in(os.getpid(), typed.decode("utf-16-le")):
        failures.append("words in memory are not seen")
    print(*failures, "self-test failed" if failures else "self-test passed", sep="\n")
    return 1 if failures else 0


def main(arguments):
    if arguments == ["--self-test"]:
        return self_test()
    if len(arguments) != 3:
        print(__doc__, file=sys.stderr)
        return 2
    missing = [tool for tool in ("strace", "Xvfb", "xdotool", "ldd", "readelf") if not shutil.which(tool)]
    if missing:
        print("skipped: not installed:", *missing)
        return SKIP
    window, command, case = arguments
    with tempfile.TemporaryDirectory() as folder:
        if subprocess.run(["strace", "-qq", "-o", "/dev/null", "true"], check=False, stderr=subprocess.DEVNULL).returncode:
            print("skipped: this system does not let strace look")
            return SKIP
        found, went = watched_window(window, folder)
        found += watched_command(command, case, folder)
    found += [*linked(window), *linked(command), *([] if SANITIZED else unwiped(window))]
    print(*found, sep="\n", end="\n" if found else "")
    print(f"{went}. Leaks: {len(found)}")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
