#!/bin/sh
# guard.sh SIGNAL GRACE COMMAND…: runs COMMAND and ends it when standard input closes, however the launcher that holds
# the other end went: SIGNAL first, KILL after GRACE seconds. Ends with the command's exit code. If the guard itself is
# killed, the watcher lives on and does the same.
sig=$1 grace=$2
shift 2
exec 3<&0 </dev/null
trap : TERM INT HUP
"$@" 3<&- &
child=$!
(
  trap '' TERM INT HUP
  read -r _ <&3
  kill -s "$sig" $child
  i=0
  while kill -0 $child && [ $i -lt $((grace * 10)) ]; do sleep 0.1; i=$((i + 1)); done
  kill -9 $child
) >/dev/null 2>&1 &
watcher=$!
# A trapped signal interrupts wait; only the command's own end counts.
while :; do
  wait $child
  rc=$?
  kill -0 $child 2>/dev/null || break
done
kill -9 $watcher 2>/dev/null
exit $rc
