# `./inlay test [MAVEN ARGUMENTS]`: every test of every module, those of windows on a screen of their own.

run_test() {
  bare_locale_to_utf8
  start_display
  local status=0
  maven -B spotless:check test --fail-at-end -Dsurefire.failIfNoSpecifiedTests=false "$@" < /dev/null | summed || status=$?
  return "$status"
}

# Passes Maven's output through and adds up the last line that each module's test run prints.
summed() {
  awk '
    { print; fflush() }
    /Tests run: [0-9]+, Failures: [0-9]+, Errors: [0-9]+, Skipped: [0-9]+$/ {
      gsub(/[^0-9 ]/, "")
      tests += $1; failures += $2; errors += $3; skipped += $4
    }
    END { printf "\nAll modules: %d tests, %d failures, %d errors, %d skipped.\n", tests, failures, errors, skipped }
  '
}
