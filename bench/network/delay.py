"""Delays every packet of a network by a fixed time each way.

Usage: delay.py MILLISECONDS

Opens the TUN device tun0 as 10.9.0.1/24. A connection to 10.9.0.2 leaves through it; each packet is kept for the given
time and then handed back with source and destination exchanged, so it arrives at a server of this machine that listens
on 10.9.0.1, and the answer takes the same way back. The exchange leaves every checksum as it was. TCP's own handshake
is delayed like everything else. Prints "ready" once the device is up; ends when its standard input does.
"""

import collections
import fcntl
import os
import select
import struct
import subprocess
import sys
import time

TUNSETIFF = 0x400454CA
IFF_TUN, IFF_NO_PI = 0x0001, 0x1000


def main() -> None:
    delay = float(sys.argv[1]) / 1000
    tun = os.open("/dev/net/tun", os.O_RDWR | os.O_NONBLOCK)
    fcntl.ioctl(tun, TUNSETIFF, struct.pack("16sH", b"tun0", IFF_TUN | IFF_NO_PI))
    for command in ("addr add 10.9.0.1/24 dev tun0", "link set tun0 txqueuelen 10000 up"):
        subprocess.run(["ip", *command.split()], check=True)
    print("ready", flush=True)
    # First in, first out: every packet is kept equally long.
    kept: collections.deque[tuple[float, bytes]] = collections.deque()
    stdin = sys.stdin.fileno()
    while True:
        # select, because it alone takes a wait of less than a millisecond.
        wait = max(0.0, kept[0][0] - time.monotonic()) if kept else None
        for ready in select.select([tun, stdin], [], [], wait)[0]:
            if ready == stdin:
                return
            try:
                while True:
                    packet = os.read(tun, 65536)
                    if packet[0] >> 4 == 4:
                        swapped = packet[:12] + packet[16:20] + packet[12:16] + packet[20:]
                        kept.append((time.monotonic() + delay, swapped))
            except BlockingIOError:
                pass
        now = time.monotonic()
        while kept and kept[0][0] <= now:
            os.write(tun, kept.popleft()[1])


main()
