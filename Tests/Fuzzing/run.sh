#!/usr/bin/env bash
# Runs one fuzzer for so many seconds and says what came of it: run.sh BUILD TARGET SECONDS
# What it finds stays in BUILD/findings, what it learnt in BUILD/corpus, what it said in BUILD/logs.
set -uo pipefail
build=$1 target=$2 seconds=$3
folder=$(dirname "$0")
mkdir -p "$build"/{findings,logs,corpus/"$target"}
log=$build/logs/$target.log
dictionary=$folder/Dictionaries/$target.dict
case $target in Zip | Package) most=12288 ;; *) most=4096 ;; esac
# The runtime of Swift would write its own backtrace first, for a minute.
SWIFT_BACKTRACE=enable=no LSAN_OPTIONS=suppressions=$folder/../leaks.txt nice -n 10 "$build/release/Fuzz$target" \
  -max_total_time="$seconds" -timeout=20 -report_slow_units=5 -rss_limit_mb=2048 -malloc_limit_mb=512 \
  -max_len="$most" -dict="$dictionary" -print_final_stats=1 \
  -artifact_prefix="$build/findings/$target-" "$build/corpus/$target" "$build/seeds/$target" >"$log" 2>&1
status=$?
# Code that counts nothing is tried blindly: the compiler's flags are to blame.
if grep -q 'no interesting inputs' "$log"; then echo "Fuzz$target: built without coverage"; status=1; fi
runs=$(sed -n 's/^stat::number_of_executed_units: *//p' "$log")
coverage=$(grep -oE 'cov: [0-9]+ ft: [0-9]+' "$log" | tail -n 1)
echo "Fuzz$target: ${runs:-0} runs, ${coverage:-no coverage}, $(ls "$build/findings" | grep -c "^$target-") findings, log $log"
exit $status
