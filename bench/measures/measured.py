"""Runs commands one after the other, and writes what they cost as one JSON object: wall time of all, CPU time of their
processes, the largest memory of one.

Usage: measured.py '[["command", "argument"], …]'
"""

import json
import resource
import subprocess
import sys
import time

started = time.perf_counter()
for command in json.loads(sys.argv[1]):
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
wall = (time.perf_counter() - started) * 1000
used = resource.getrusage(resource.RUSAGE_CHILDREN)
print(json.dumps({"wallMs": wall, "cpuMs": (used.ru_utime + used.ru_stime) * 1000, "memoryKiB": used.ru_maxrss}))
